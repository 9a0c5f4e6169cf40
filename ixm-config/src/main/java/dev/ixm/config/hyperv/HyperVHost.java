package dev.ixm.config.hyperv;

import static dev.ixm.model.check.Checks.checkNames;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A host and its guests, to be checked by the rules that {@link
 * dev.ixm.model.rule.RuleSet#discover} finds. What is empty is not known. Source: guide chapter 24.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableHyperVHost.class)
public abstract class HyperVHost {

  HyperVHost() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the virtual switches that were left enabled while the role was added} */
  public abstract Optional<ImmutableSet<String>> switchesWithRole();

  /** {@return whether the page Virtual Machine Migration was left at its defaults} */
  public abstract Optional<Boolean> migrationDefaults();

  /**
   * {@return the folder, with its drive, for virtual hard disks and configuration files that is
   * entered at Default Stores; blank if none is}
   */
  public abstract Optional<String> defaultStore();

  /** {@return the network adapter that is kept for managing the host} */
  public abstract Optional<String> managementAdapter();

  /** {@return its memory} */
  public abstract Optional<DataSize> memory();

  /** {@return the memory that it needs for itself, which the guide does not tell} */
  public abstract Optional<DataSize> ownMemory();

  /** {@return its virtual switches, with different names} */
  public abstract ImmutableList<VirtualSwitch> virtualSwitches();

  /** {@return its guests, with different names} */
  public abstract ImmutableList<HyperVGuest> guests();

  @Value.Check
  void validate() {
    checkNames("virtualSwitches", virtualSwitches(), VirtualSwitch::name);
    checkNames("guests", guests(), HyperVGuest::name);
  }

  /** Builds a {@link HyperVHost}. */
  public static final class Builder extends ImmutableHyperVHost.Builder {
    Builder() {}
  }
}
