package dev.ixm.runbook;

import static dev.ixm.model.check.Checks.check;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.ixm.model.check.Checks;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.runbook.operation.ByHand;
import dev.ixm.runbook.operation.Operation;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One thing to do, at one place.
 *
 * <p>All texts are single lines. Exact strings in them (services, files, menu labels, values to
 * enter, commands) stand between back quotes, so that they can be told from our words.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStep.class)
public abstract class Step {

  private static final Pattern ID =
      Pattern.compile("[a-z][a-z0-9-]*+(\\.[a-z0-9][a-z0-9-]*+)*+(@[a-z0-9][a-z0-9_-]*+)?");

  private static final int FINGERPRINT_DIGITS = 16;

  Step() {}

  /** {@return a builder with nothing set but the level, MUST, and the basis, STATED} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what the step is called, such as {@code windows.roles@ixm01}} Words of lower-case
   * letters, digits and hyphens, joined by dots; on a server, an at sign and its name in lower case
   * follow. A plan for the same site made anew calls the same step the same.
   */
  public abstract String id();

  /** {@return where it is done} */
  public abstract Party party();

  /** {@return what kind of work it is} */
  public abstract Action action();

  /** {@return what is done, as one short imperative sentence without a full stop} */
  public abstract String what();

  /** {@return how it is done, action by action, in order; empty if that goes without saying} */
  public abstract ImmutableList<String> how();

  /** {@return when the step applies, if that cannot be told from the deployment} */
  public abstract Optional<String> condition();

  /** {@return why it is done, or done here} */
  public abstract Optional<String> why();

  /** {@return what harm to look out for} */
  public abstract Optional<String> warning();

  /** {@return what is seen when it has worked} */
  public abstract Optional<String> expected();

  /** {@return how binding it is, MUST unless set} */
  @Value.Default
  public Level level() {
    return Level.MUST;
  }

  /** {@return where in the guide it stands, or from where it was inferred} */
  public abstract Source source();

  /** {@return whether the guide states it, here in the order; STATED unless set} */
  @Value.Default
  public Basis basis() {
    return Basis.STATED;
  }

  /** {@return what has to be so before it is done} */
  public abstract ImmutableList<Need> needs();

  /** {@return what it makes of the site's state, each key once} */
  public abstract ImmutableList<Effect> effects();

  /**
   * {@return what is done, as a type that programs read; empty if it is done as the words say} It
   * is the {@link #operation} otherwise, whose words are the step's; a step that an earlier release
   * stored keeps those of then.
   */
  @JsonProperty("operation")
  public abstract Optional<Operation> program();

  /** {@return what is done} */
  public final Operation operation() {
    return program().orElseGet(() -> new ByHand(what(), how()));
  }

  /** {@return the ids of the steps that have to be done before, in no particular order} */
  public abstract ImmutableSet<String> waitsFor();

  @Value.Check
  void validate() {
    check(
        ID.matcher(id()).matches(),
        "id",
        "must be words joined by dots, and '@' and a server's name on a server: '%s'",
        id());
    checkLine("what", what());
    check(
        effects().stream().map(Effect::key).distinct().count() == effects().size(),
        "effects",
        "must have each key once: '%s'",
        id());
    how().forEach(line -> checkLine("how", line));
    condition().ifPresent(line -> checkLine("condition", line));
    why().ifPresent(line -> checkLine("why", line));
    warning().ifPresent(line -> checkLine("warning", line));
    expected().ifPresent(line -> checkLine("expected", line));
  }

  static void checkLine(String attribute, String line) {
    Checks.checkLine(attribute, line);
    boolean closed = true;
    for (int i = line.indexOf('`'); i >= 0; i = line.indexOf('`', i + 1)) {
      closed = !closed;
    }
    check(closed, attribute, "must close each back quote: '%s'", line);
  }

  /**
   * {@return what tells whether the work is still the same: 16 hexadecimal digits of all that says
   * what is done and what comes of it} Why it is done, its place in the guide and what it waits for
   * do not count.
   */
  public final String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    Stream.of(
            Stream.of(party().name(), what()),
            how().stream(),
            Stream.of(condition().orElse(""), expected().orElse("")),
            effects().stream().map(Effect::toString))
        .flatMap(it -> it)
        .forEach(text -> hasher.putString(text, UTF_8).putChar('\n'));
    return hasher.hash().toString().substring(0, FINGERPRINT_DIGITS);
  }

  /** {@return the id and what is done} */
  @Override
  public final String toString() {
    return id() + ": " + what();
  }

  /** Builds a {@link Step}. */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {}

    /**
     * Adds what has to be so before the step is done, and that the guide states it.
     *
     * @param fact what has to be so
     * @param source where it is stated
     * @return this builder
     */
    public Builder needing(Effect fact, Source source) {
      return addNeeds(Need.stated(fact, source));
    }

    /**
     * Adds what the guide does not state, but has to be so before the step is done.
     *
     * @param fact what has to be so
     * @param source from what that follows
     * @return this builder
     */
    public Builder needingInferred(Effect fact, Source source) {
      return addNeeds(Need.inferred(fact, source));
    }

    /**
     * Adds what the step makes of the site's state, besides what its operation does.
     *
     * @param key which key
     * @param value its value from now on
     * @return this builder
     */
    public Builder setting(Key key, String value) {
      return addEffects(key.is(value));
    }

    /**
     * Says where the guide describes the step.
     *
     * @param chapter 1 to 27
     * @param section the section's heading
     * @return this builder
     * @throws IllegalArgumentException if there is no such chapter or the section is blank
     */
    public Builder guide(int chapter, String section) {
      return source(Source.of(chapter, section));
    }
  }
}
