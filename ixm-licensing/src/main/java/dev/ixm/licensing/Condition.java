package dev.ixm.licensing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is the matter with a license at an instant. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCondition.class)
public abstract class Condition {

  /** What may be the matter. */
  public enum Kind {
    /** No license was ever applied. */
    UNLICENSED("no license was applied", "apply a license"),
    /** The term of the license is over. */
    TERM_OVER("the term of the license is over", "buy a new term and refresh the license"),
    /** The license server does not authorize the program. */
    AUTHENTICATION_FAILED(
        "the license server does not authorize the program", "restore the connection"),
    /** An upgrade was found that nobody activated. */
    UPGRADE_NOT_ACTIVATED("an upgrade was found but not activated", "activate the new license"),
    /** The licensed hardware changed, and the license permits to put it right oneself. */
    HARDWARE_CHANGED_ONCE("the hardware changed", "activate online with Site ID and Serial Number"),
    /** The licensed hardware changed, and only customer service can put it right. */
    HARDWARE_CHANGED("the hardware changed", "obtain a new license from customer service"),
    /** The license differs from what it is compared with. */
    MISMATCH("the license differs and no upgrade explains it", "resolve the difference"),
    /** The USB key or the file of an offline license is missing. */
    KEY_OR_FILE_MISSING("the USB key or the license file is missing", "put them back"),
    /** Another computer holds the license. */
    HELD_ELSEWHERE("another computer holds the license", "let the other computer release it"),
    /** The license does not come through from the Primary. */
    SYNC_LOST("the Primary does not pass on the license", "restore the Primary or its connection"),
    /** The clock was moved after the activation, which the guide warns of; nothing is cut. */
    CLOCK_MOVED("the clock was moved after activation", "set the clock right"),
    /** The vendor's server for native licenses was shut down, of which the guide does not know. */
    LEGACY_ENDED(
        "the vendor's server for native licenses was shut down",
        "migrate to a WebLM license with the vendor's help");

    private final String reason;
    private final String remedy;

    Kind(String reason, String remedy) {
      this.reason = reason;
      this.remedy = remedy;
    }

    /** {@return what is the matter, as a phrase} */
    public String reason() {
      return reason;
    }

    /** {@return what ends it, as a phrase} */
    public String remedy() {
      return remedy;
    }
  }

  private static final ImmutableMap<Basis, String> PREFIX =
      ImmutableMap.of(
          Basis.STATED, "", Basis.INFERRED, "inferred; ", Basis.BEYOND_GUIDE, "beyond the guide; ");

  Condition() {}

  /** {@return what is the matter} */
  public abstract Kind kind();

  /** {@return the level that this alone would lead to} */
  public abstract LicenseLevel level();

  /** {@return since when; empty if always} */
  public abstract Optional<Instant> since();

  /** {@return from when it leads to {@link LicenseLevel#DEMO}; past, if it did; empty if never} */
  public abstract Optional<Instant> deadline();

  /** {@return when it ends of itself; empty if it does not} */
  public abstract Optional<Instant> end();

  /**
   * {@return the name of the one server that this concerns; empty if it concerns the Primary, or
   * the single server, and with it all that the Primary reaches}
   */
  public abstract Optional<String> server();

  /** {@return whether the guide states this} */
  public abstract Basis basis();

  /** {@return where the guide says so} */
  public abstract Source source();

  /** {@return the condition on one line} */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder().append(level()).append(": ").append(kind().reason());
    server().ifPresent(name -> text.append(" on ").append(name));
    since().ifPresent(instant -> text.append(" since ").append(instant));
    deadline().ifPresent(instant -> text.append(", Demo Mode from ").append(instant));
    end().ifPresent(instant -> text.append(", over at ").append(instant));
    return text.append("; ")
        .append(kind().remedy())
        .append(" [")
        .append(PREFIX.get(basis()))
        .append(source())
        .append("]")
        .toString();
  }
}
