package dev.ixm.model.platform;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether servers may run on hosts with a version of VMware ESXi. */
@Value.Immutable
@JsonDeserialize(as = ImmutableEsxiSupport.class)
public abstract class EsxiSupport {

  EsxiSupport() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the version, such as {@code 6.7}; never blank} */
  public abstract String version();

  /** {@return whether servers may run on it; a warning if it was only tested earlier} */
  public abstract Support support();

  /** {@return whether the guide says so, STATED unless set} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return what else should be known} */
  public abstract Optional<String> remark();

  /** {@return where in the guide the version stands} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("version", version());
  }

  /** Builds an {@link EsxiSupport}. */
  public static final class Builder extends ImmutableEsxiSupport.Builder {
    Builder() {}
  }
}
