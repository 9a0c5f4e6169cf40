package dev.ixm.model.windows;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** That a server needs a component of Windows. */
@Value.Immutable
@JsonDeserialize(as = ImmutableComponentRequirement.class)
public abstract class ComponentRequirement {

  ComponentRequirement() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which component} */
  public abstract WindowsComponent component();

  /** {@return what the server's Windows calls it, never blank} */
  public abstract String name();

  /** {@return what the guide calls it, {@link #name()} unless set} */
  @Value.Default
  public String printedName() {
    return name();
  }

  /**
   * {@return how binding this is, MUST unless set} MAY marks what the guide lists for the same
   * Windows, but not in the chapter that is followed.
   */
  @Value.Default
  public Level level() {
    return Level.MUST;
  }

  /** {@return when the component is needed, empty for always} */
  public abstract Optional<ComponentCondition> condition();

  /** {@return whether the guide says so, STATED unless set} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return where in the guide the component is listed} */
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds a {@link ComponentRequirement}. */
  public static final class Builder extends ImmutableComponentRequirement.Builder {
    Builder() {}
  }
}
