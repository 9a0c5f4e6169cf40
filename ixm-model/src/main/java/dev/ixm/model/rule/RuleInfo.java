package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** What is known of a rule without running it. */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleInfo.class)
public abstract class RuleInfo {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*+(\\.[a-z0-9][a-z0-9-]*+)++");

  RuleInfo() {}

  /**
   * {@return the description of a rule that the guide states}
   *
   * @param id two or more words of lower-case letters, digits and hyphens, joined by dots
   * @param level how binding the rule is
   * @param summary what holds when the rule is kept, as a phrase
   * @param source where the guide says so
   * @throws IllegalArgumentException if the id has another form or the summary is blank
   */
  public static RuleInfo of(String id, Level level, String summary, Source source) {
    return of(id, level, summary, source, Basis.STATED);
  }

  /**
   * {@return the description of a rule}
   *
   * @param id two or more words of lower-case letters, digits and hyphens, joined by dots
   * @param level how binding the rule is
   * @param summary what holds when the rule is kept, as a phrase
   * @param source where the guide says so, or the place from which the rule was inferred
   * @param basis whether the guide states the rule
   * @throws IllegalArgumentException if the id has another form or the summary is blank
   */
  public static RuleInfo of(String id, Level level, String summary, Source source, Basis basis) {
    return of(
        id,
        level,
        source,
        basis,
        ImmutableSet.of(),
        new RuleWords(summary, "", RuleInfo.class.getClassLoader(), ImmutableMap.of()),
        false);
  }

  /** A rule from JSON; its sentence is the one of then, unless there is one for its id. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RuleInfo read(RuleInfoForm form) {
    return of(
        form.id(),
        form.level(),
        form.source(),
        form.basis(),
        form.formerIds(),
        RuleWords.read(form.summary()),
        form.judgesSite());
  }

  static RuleInfo of(
      String id,
      Level level,
      Source source,
      Basis basis,
      ImmutableSet<String> formerIds,
      RuleWords words,
      boolean judgesSite) {
    return ImmutableRuleInfo.builder()
        .id(id)
        .level(level)
        .source(source)
        .basis(basis)
        .formerIds(formerIds)
        .words(words)
        .judgesSite(judgesSite)
        .build();
  }

  /** {@return the readable name, stable across releases of the SDK} */
  public abstract String id();

  /** {@return what the rule is about: the first word of its id, such as {@code hardware}} */
  public final String topic() {
    return id().substring(0, id().indexOf('.'));
  }

  /** {@return how binding the rule is} */
  public abstract Level level();

  /** {@return what holds when the rule is kept, in English, with the figures of release 10.8} */
  @JsonProperty
  public final String summary() {
    return summary(Messages.ENGLISH, ReleaseFacts.of(ReleaseFacts.DESCRIBED));
  }

  /**
   * {@return what holds when the rule is kept; of a rule from JSON as it was written}
   *
   * @param messages the language
   * @param facts whose figures
   */
  public final String summary(Messages messages, ReleaseFacts facts) {
    return words().wasRead() ? template() : words().summary(messages, this, words().figures(facts));
  }

  /**
   * {@return why the rule holds, or what harm comes of breaking it, in English, with the figures of
   * release 10.8; empty if a plug-in does not say}
   */
  public final Optional<Rationale> why() {
    return why(Messages.ENGLISH, ReleaseFacts.of(ReleaseFacts.DESCRIBED));
  }

  /**
   * {@return why the rule holds, or what harm comes of breaking it; empty if a plug-in does not
   * say}
   *
   * @param messages the language
   * @param facts whose figures
   */
  public final Optional<Rationale> why(Messages messages, ReleaseFacts facts) {
    return words().why(messages, this, words().figures(facts));
  }

  /**
   * {@return where one looks for what a rule over something else than a site judges, such as a
   * file, in English; empty of a site, whose attributes say it, and if no message file does}
   */
  public final Optional<String> look() {
    return look(Messages.ENGLISH);
  }

  final Optional<String> look(Messages messages) {
    return ofKind(messages, ".look");
  }

  /**
   * {@return what is done about a breach of a rule over something else than a site, such as what is
   * made anew, in English; empty of a site, whose attributes say it, and if no message file does}
   */
  public final Optional<String> change() {
    return change(Messages.ENGLISH);
  }

  final Optional<String> change(Messages messages) {
    return ofKind(messages, ".change");
  }

  private Optional<String> ofKind(Messages messages, String tail) {
    return judgesSite() ? Optional.empty() : words().ofKind(messages, this, tail);
  }

  /** {@return where in the guide the rule stands} */
  public abstract Source source();

  /** {@return whether the guide states the rule} */
  public abstract Basis basis();

  /** {@return the ids that the rule had in earlier releases of the SDK; waivers may use them} */
  public abstract ImmutableSet<String> formerIds();

  @Value.Auxiliary
  @JsonIgnore
  abstract RuleWords words();

  /** {@return whether its subject is a site, so that places in it are attributes of a site} */
  @Value.Auxiliary
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  abstract boolean judgesSite();

  /** {@return the sentence where no message file has one} */
  final String template() {
    return words().template();
  }

  /** {@return whether this is, or was, the rule's id} */
  final boolean isCalled(String id) {
    return id().equals(id) || formerIds().contains(id);
  }

  /** {@return whether a text has the form of an id} */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  @Value.Check
  void check() {
    checkArgument(isId(id()), "id must be words joined by dots: '%s'", id());
    checkArgument(!template().isBlank(), "rule '%s' has no summary", id());
  }
}
