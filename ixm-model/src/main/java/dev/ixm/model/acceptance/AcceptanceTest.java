package dev.ixm.model.acceptance;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** One test call of the checklist; {@link TestResult} is what to note of it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAcceptanceTest.class)
public abstract class AcceptanceTest {

  AcceptanceTest() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its number in the checklist, 1 or more} */
  public abstract int number();

  /** {@return what kind of call it makes} */
  public abstract CallKind kind();

  /** {@return where the caller of a forwarded call is, empty where it does not matter} */
  public abstract Optional<CallOrigin> origin();

  /** {@return whom it calls, or transfers to} */
  public abstract CallDestination destination();

  /**
   * {@return the reason that the Diversion header of the INVITE gives} The header then also names
   * the called party. Empty where no forwarded call is expected.
   */
  public abstract Optional<DiversionReason> diversion();

  /** {@return what may become of the call, in declaration order, never empty} */
  public abstract ImmutableSet<CallOutcome> outcomes();

  /** {@return what to do, in a sentence, never blank} */
  public abstract String action();

  /** {@return what to expect, in a sentence or two, never blank} */
  public abstract String expectation();

  /** {@return where in the guide the test stands} */
  public abstract Source source();

  @Value.Check
  void validate() {
    check(number() >= 1, "number", "must be 1 or more: %s", number());
    check(!outcomes().isEmpty(), "outcomes", "must name at least one outcome");
    checkText("action", action());
    checkText("expectation", expectation());
    check(
        diversion().isEmpty() || kind() == CallKind.INBOUND,
        "diversion",
        "must be empty unless the call is inbound: %s",
        kind());
  }

  /** Builds an {@link AcceptanceTest}. */
  public static final class Builder extends ImmutableAcceptanceTest.Builder {
    Builder() {}
  }
}
