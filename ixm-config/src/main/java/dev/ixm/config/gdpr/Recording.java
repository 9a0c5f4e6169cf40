package dev.ixm.config.gdpr;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A greeting that a site has recorded. Source: guide chapter 10, Recording a Custom Greeting. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRecording.class)
public abstract class Recording {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{4}");

  Recording() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  static void checkNumber(String number) {
    check(NUMBER.matcher(number).matches(), "number", "must be 4 digits: '%s'", number);
  }

  /** {@return its SAL number, 4 digits, by which the settings name it} */
  public abstract String number();

  /** {@return the folder that its file lies in, without drive; empty if not known} */
  public abstract Optional<String> folder();

  /** {@return the name of its file} */
  public final String fileName() {
    return "SAL" + number() + ".vox";
  }

  @Value.Check
  void validate() {
    checkNumber(number());
  }

  /** Builds a {@link Recording}. */
  public static final class Builder extends ImmutableRecording.Builder {
    Builder() {}
  }
}
