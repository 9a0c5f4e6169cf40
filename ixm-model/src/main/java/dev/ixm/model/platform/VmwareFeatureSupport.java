package dev.ixm.model.platform;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether servers may use a feature of VMware. */
@Value.Immutable
@JsonDeserialize(as = ImmutableVmwareFeatureSupport.class)
public abstract class VmwareFeatureSupport {

  VmwareFeatureSupport() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the feature} */
  public abstract PlatformFeature feature();

  /** {@return whether it may be used} */
  public abstract Support support();

  /** {@return the roles that the guide names as those to use it for, empty if it names none} */
  public abstract ImmutableSet<Role> roles();

  /** {@return the roles whose servers may not use it even if it is supported} */
  public abstract ImmutableSet<Role> excludedRoles();

  /** {@return what else should be known} */
  public abstract Optional<String> remark();

  /** {@return where in the guide the feature stands} */
  public abstract Source source();

  @Value.Check
  void validate() {
    check(
        Sets.intersection(roles(), excludedRoles()).isEmpty(),
        "excludedRoles",
        "must not be among the roles %s: %s",
        roles(),
        excludedRoles());
  }

  /** Builds a {@link VmwareFeatureSupport}. */
  public static final class Builder extends ImmutableVmwareFeatureSupport.Builder {
    Builder() {}
  }
}
