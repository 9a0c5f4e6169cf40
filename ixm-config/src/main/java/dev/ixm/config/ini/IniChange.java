package dev.ixm.config.ini;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A value that Windows reads from one document, but not, or otherwise, from another. */
@Value.Immutable
@JsonDeserialize(as = ImmutableIniChange.class)
public abstract class IniChange {

  IniChange() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the section's name, as spelled after the change, or before if it is gone} */
  public abstract String section();

  /** {@return the key, as spelled after the change, or before if it is gone} */
  public abstract String key();

  /** {@return the effective value before, empty if the key is new} */
  public abstract Optional<String> before();

  /** {@return the effective value after, empty if the key is gone} */
  public abstract Optional<String> after();

  /** {@return the line, from 1, in the document before, empty if the key is new} */
  public abstract OptionalInt lineBefore();

  /** {@return the line, from 1, in the document after, empty if the key is gone} */
  public abstract OptionalInt lineAfter();

  /** {@return section and key, and what became of them; not the values, which may be secrets} */
  @Override
  public final String toString() {
    String what = before().isEmpty() ? "added" : after().isEmpty() ? "removed" : "changed";
    return "[%s] %s %s".formatted(section(), key(), what);
  }

  static final class Builder extends ImmutableIniChange.Builder {
    Builder() {}
  }
}
