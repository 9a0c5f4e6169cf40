package dev.ixm.model.language;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** A language, or a variant of one, that callers can be spoken to in. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSpokenLanguage.class)
public abstract class SpokenLanguage {

  SpokenLanguage() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name that the guide gives it, such as {@code French EU}; never blank} */
  public abstract String name();

  /** {@return the region of the variant, as the guide calls it; empty if it names none} */
  public abstract Optional<String> region();

  /** {@return whether it is one of the languages that the release supports} */
  public abstract boolean supported();

  /** {@return how it comes onto a voice server} */
  public abstract LanguageDelivery delivery();

  /** {@return the engines that the guide lists it for} */
  public abstract ImmutableSet<SpeechEngine> engines();

  /** {@return the places in the guide where it is listed, in order, never empty} */
  public abstract ImmutableSet<Source> sources();

  @Value.Check
  void validate() {
    checkText("name", name());
    check(!sources().isEmpty(), "sources", "must name at least one place");
  }

  /** Builds a {@link SpokenLanguage}. */
  public static final class Builder extends ImmutableSpokenLanguage.Builder {
    Builder() {}
  }
}
