package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One thing that a rule has to say about a subject.
 *
 * <p>A finding is data: which rule, where in the subject, what was found and what the rule asks
 * for, with units. {@link #text()} makes a sentence of it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonPropertyOrder({
  "rule",
  "kind",
  "path",
  "line",
  "actual",
  "expected",
  "about",
  "figures",
  "missing",
  "waiver",
  "severity",
  "ownSeverity"
})
public abstract class Finding {

  /** The name of the fact that says what was found. */
  public static final String ACTUAL = "actual";

  /** The name of the fact that says what the rule asks for. */
  public static final String EXPECTED = "expected";

  /** The name of the fact that says which server is meant. */
  public static final String SERVER = "server";

  /** The name under which {@link #facts} lists the missing values. */
  public static final String MISSING = "missing";

  private static final String REQUIREMENTS = "/requirements/";

  private static final Pattern SERVER_PLACE = Pattern.compile("^/servers/[0-9]+");

  /** No place where anything is missing. */
  static final Later<ImmutableSet<String>> NOTHING = Later.made(ImmutableSet.of());

  /** What became of the rule. */
  public enum Kind {
    /** The subject breaks the rule. */
    BREACH,
    /** The subject lacks a fact that the rule needs; neither kept nor broken. */
    NOT_STATED,
    /** The rule itself failed; what it would have found is unknown. */
    FAILED
  }

  Finding() {}

  /**
   * {@return a builder of a breach}
   *
   * @param rule the rule that is broken
   * @param path where, as a JSON pointer into the subject, empty for the whole
   */
  public static Builder breach(RuleInfo rule, String path) {
    return builder(rule, Kind.BREACH, path);
  }

  /**
   * {@return a builder of a finding that the subject lacks what the rule needs}
   *
   * @param rule the rule that cannot judge
   * @param path where the missing fact would stand, as a JSON pointer into the subject
   */
  public static Builder notStated(RuleInfo rule, String path) {
    return builder(rule, Kind.NOT_STATED, path);
  }

  private static Builder builder(RuleInfo rule, Kind kind, String path) {
    Builder builder = new Builder();
    builder.rule(rule).kind(kind).place(Later.made(path)).absences(NOTHING);
    return builder;
  }

  /**
   * {@return a finding that a rule could not judge, with the figures of release 10.8}
   *
   * @param rule the rule
   * @param reason what happened, such as the name of an exception
   */
  public static Finding failed(RuleInfo rule, String reason) {
    return failed(rule, ReleaseFacts.of(ReleaseFacts.DESCRIBED), reason);
  }

  static Finding failed(RuleInfo rule, ReleaseFacts facts, String reason) {
    return builder(rule, Kind.FAILED, "")
        .figures(rule.words().figuresOfFailed(facts))
        .found(reason)
        .build();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Finding read(FindingForm form) {
    Builder builder = builder(form.rule(), form.kind(), form.path());
    builder.line(form.line()).actual(form.actual()).expected(form.expected());
    builder.about(form.about()).figures(form.figures()).waiver(form.waiver());
    return builder.missing(form.missing()).build();
  }

  /** {@return the rule that speaks} */
  @Value.Parameter
  public abstract RuleInfo rule();

  /** {@return whether the rule is broken, lacks a fact, or failed} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return where in the subject, as a JSON pointer; empty for the whole} */
  @JsonProperty
  public final String path() {
    return place().get();
  }

  @Value.Parameter
  @JsonIgnore
  abstract Supplier<String> place();

  /** {@return the line of the text that the subject was read from, from 1; empty if no text} */
  @Value.Parameter
  public abstract OptionalInt line();

  /** {@return what was found; for a rule that failed, why; empty if not stated} */
  @Value.Parameter
  public abstract Optional<Fact> actual();

  /** {@return what the rule asks for; empty if not stated or failed} */
  @Value.Parameter
  public abstract Optional<Bound> expected();

  /** {@return what else is meant, such as the {@link #SERVER}, in a stable order} */
  @Value.Parameter
  public abstract ImmutableMap<String, Fact> about();

  /** {@return the figures in the rule's sentence, by placeholder} */
  @Value.Parameter
  public abstract ImmutableMap<String, Fact> figures();

  /** {@return the JSON pointers of what is missing, in order; empty for a breach} */
  @JsonProperty
  public final ImmutableSet<String> missing() {
    return absences().get();
  }

  @Value.Parameter
  @JsonIgnore
  abstract Supplier<ImmutableSet<String>> absences();

  /** {@return the JSON pointers of what a rule cannot judge without} */
  final ImmutableSet<String> lacked() {
    return missing().isEmpty() ? ImmutableSet.of(path()) : missing();
  }

  /** {@return the name of the server that is meant, empty if none} */
  public final Optional<String> server() {
    return Optional.ofNullable(about().get(SERVER)).map(Fact::value);
  }

  /**
   * {@return all facts as text, by name: what is meant, {@link #ACTUAL}, {@link #EXPECTED}, {@link
   * #MISSING}, as far as there are}
   */
  public final ImmutableMap<String, String> facts() {
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    about().forEach((name, fact) -> facts.put(name, fact.toString()));
    actual().ifPresent(fact -> facts.put(ACTUAL, Messages.ENGLISH.text(fact)));
    expected().ifPresent(bound -> facts.put(EXPECTED, bound.toString()));
    if (!missing().isEmpty()) {
      facts.put(MISSING, String.join(" ", missing()));
    }
    return facts.buildOrThrow();
  }

  /** {@return severity, rule, what holds, what is wrong, where and the source, in English} */
  public final String text() {
    return text(Messages.ENGLISH);
  }

  /**
   * {@return severity, rule, what holds, what is wrong, where and the source}
   *
   * @param messages the language
   */
  public final String text(Messages messages) {
    return new FindingText(messages).sentence(this);
  }

  /**
   * {@return what tells the finding from others, and stays when the subject is checked another day:
   * rule, kind, place and what else is meant, on one line}
   *
   * <p>Servers count by name, so that the order in which they are listed does not matter; nor does
   * what was found, what was expected, a line or a waiver.
   */
  public final String key() {
    String place = SERVER_PLACE.matcher(path()).replaceFirst("");
    return rule().id() + " " + kind() + " " + place + " " + about();
  }

  /** {@return what holds when the rule is kept, with the figures of this finding, in English} */
  public final String summary() {
    return FindingText.ENGLISH.summary(this);
  }

  /** {@return what is wrong, and what the site decided about it, in English} */
  public final String what() {
    return FindingText.ENGLISH.what(this);
  }

  /**
   * {@return why the rule holds, with the figures of this finding, in English; empty if not said}
   */
  public final Optional<Rationale> why() {
    return FindingText.ENGLISH.why(this);
  }

  /**
   * {@return the attributes of a site that the finding points to: what lacks, or else what is
   * wrong; none if it is about something else, such as a file}
   */
  public final ImmutableSet<Attribute> attributes() {
    return lacked().stream()
        .filter(pointer -> rule().judgesSite() || pointer.startsWith(REQUIREMENTS))
        .flatMap(pointer -> Attributes.find(pointer).stream())
        .collect(toImmutableSet());
  }

  /**
   * {@return where one looks for its {@link #attributes}, or else for what its rule judges, in
   * English, a sentence each}
   */
  public final ImmutableList<String> looks() {
    return FindingText.ENGLISH.looks(this);
  }

  /**
   * {@return what changes the {@link #attributes} of a breach, and to what, or else what is done
   * about breaches of its rule, in English, a sentence each}
   */
  public final ImmutableList<String> changes() {
    return FindingText.ENGLISH.changes(this);
  }

  /**
   * {@return the sentence of {@link #text()}, then why, where one looks and what changes it, a line
   * each}
   *
   * @param messages the language
   */
  public final String explanation(Messages messages) {
    return new FindingText(messages).explanation(this);
  }

  /** {@return the server, or else the place in the subject, and the line if it is a text} */
  public final String where() {
    return FindingText.ENGLISH.where(this);
  }

  /** {@return the sentence of {@link #text()}} */
  @Override
  public final String toString() {
    return text();
  }

  /** {@return what the site decided about such breaches, set by a {@link RuleSet} with waivers} */
  @Value.Parameter
  public abstract Optional<Waiver> waiver();

  /** {@return how bad: as the waiver says if there is one, else the {@link #ownSeverity}} */
  @JsonProperty
  public final Severity severity() {
    return waiver().map(Waiver::severity).orElseGet(this::ownSeverity);
  }

  /**
   * {@return how bad without a waiver: as its rule is binding for a breach, INFO if not stated,
   * ERROR if failed}
   */
  @JsonProperty
  public final Severity ownSeverity() {
    return switch (kind()) {
      case BREACH -> rule().level().severity();
      case NOT_STATED -> Severity.INFO;
      case FAILED -> Severity.ERROR;
    };
  }

  /**
   * {@return this finding as one about a larger subject}
   *
   * @param place where the subject stands in the larger one, as a JSON pointer
   * @param about what is meant there, by name, see {@link Fact#of}
   */
  public final Finding within(String place, Map<String, ?> about) {
    Builder larger = builder(rule(), kind(), place + path());
    about.forEach(larger::about);
    return larger
        .missing(Iterables.transform(missing(), pointer -> place + pointer))
        .line(line())
        .figures(figures())
        .actual(actual())
        .expected(expected())
        .putAllAbout(about())
        .build();
  }

  /** {@return this finding as one about a server, unless it says which one it is about} */
  final Finding on(String server) {
    return server().isPresent()
        ? this
        : new Builder()
            .from(this)
            .about(ImmutableMap.of())
            .about(SERVER, server)
            .putAllAbout(about())
            .build();
  }

  /** {@return this finding with a waiver that speaks of it} */
  final Finding waivedBy(Waiver waiver) {
    return new Builder().from(this).waiver(waiver).build();
  }

  /** Two findings are equal if their places are: what is given in another form is made one. */
  @Value.Check
  Finding validate() {
    checkArgument(
        waiver().isEmpty() || waiver().get().covers(this),
        "a waiver does not speak of this finding of the rule '%s'",
        rule().id());
    return place() instanceof Later && absences() instanceof Later
        ? this
        : new Builder().from(this).place(Later.of(place())).absences(Later.of(absences())).build();
  }

  /** Builds a {@link Finding}. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}

    /**
     * Says what was found.
     *
     * @param value see {@link Fact#of}
     * @return this builder
     */
    public Builder found(Object value) {
      return actual(Fact.of(value));
    }

    /**
     * Says what is missing.
     *
     * @param pointers JSON pointers
     * @return this builder
     */
    public Builder missing(Iterable<String> pointers) {
      return absences(Later.made(ImmutableSet.copyOf(pointers)));
    }

    /**
     * Adds what else is meant.
     *
     * @param name such as {@link #SERVER}
     * @param value see {@link Fact#of}
     * @return this builder
     */
    public Builder about(String name, Object value) {
      return putAbout(name, Fact.of(value));
    }
  }
}
