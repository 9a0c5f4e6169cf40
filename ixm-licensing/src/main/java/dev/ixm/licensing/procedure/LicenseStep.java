package dev.ixm.licensing.procedure;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import org.immutables.value.Value;

/** One thing to be done about a license, by one party. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLicenseStep.class)
public abstract class LicenseStep {

  /** Who does it. */
  public enum Actor {
    /** The administrator of the site. */
    ADMINISTRATOR,
    /** The customer service of the vendor. */
    CUSTOMER_SERVICE,
    /** The program. */
    PROGRAM
  }

  LicenseStep() {}

  static LicenseStep of(Actor actor, Level level, String action, Source source) {
    return ImmutableLicenseStep.of(actor, level, action, source);
  }

  /** {@return who does it} */
  @Value.Parameter
  public abstract Actor actor();

  /** {@return how binding it is} */
  @Value.Parameter
  public abstract Level level();

  /** {@return what is done, never blank; labels of the screen stand between backticks} */
  @Value.Parameter
  public abstract String action();

  /** {@return where the guide says so} */
  @Value.Parameter
  public abstract Source source();

  @Value.Check
  void validate() {
    checkText("action", action());
  }

  /** {@return the step on one line} */
  @Override
  public final String toString() {
    return actor() + ": " + action() + " [" + source() + "]";
  }
}
