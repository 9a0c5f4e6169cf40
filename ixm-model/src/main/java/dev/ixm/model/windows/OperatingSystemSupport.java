package dev.ixm.model.windows;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Support;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether an operating system may be used for a purpose. */
@Value.Immutable
@JsonDeserialize(as = ImmutableOperatingSystemSupport.class)
public abstract class OperatingSystemSupport {

  OperatingSystemSupport() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the purpose} */
  public abstract OperatingSystemPurpose purpose();

  /** {@return the name of the operating system, never blank} */
  public abstract String product();

  /** {@return its version if it is a full Windows Server, else empty} */
  public abstract Optional<WindowsVersion> windows();

  /** {@return the edition that the guide asks for, such as {@code Standard}; empty for any} */
  public abstract Optional<String> edition();

  /** {@return the architectures that the guide names, empty if it names none} */
  public abstract ImmutableSet<Architecture> architectures();

  /** {@return whether it may be used} */
  public abstract Support support();

  /** {@return whether the guide says so, STATED unless set} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return what else should be known} */
  public abstract Optional<String> remark();

  /** {@return where in the guide the operating systems for the purpose stand} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("product", product());
  }

  /** Builds an {@link OperatingSystemSupport}. */
  public static final class Builder extends ImmutableOperatingSystemSupport.Builder {
    Builder() {}
  }
}
