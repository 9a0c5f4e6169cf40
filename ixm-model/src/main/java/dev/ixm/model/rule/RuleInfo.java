package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.GuideRef;
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
  public static RuleInfo of(String id, Level level, String summary, GuideRef source) {
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
  public static RuleInfo of(String id, Level level, String summary, GuideRef source, Basis basis) {
    return ImmutableRuleInfo.of(id, level, summary, source, basis);
  }

  /** {@return the readable name, stable across releases of the SDK} */
  @Value.Parameter
  public abstract String id();

  /** {@return how binding the rule is} */
  @Value.Parameter
  public abstract Level level();

  /** {@return what holds when the rule is kept} */
  @Value.Parameter
  public abstract String summary();

  /** {@return where in the guide the rule stands} */
  @Value.Parameter
  public abstract GuideRef source();

  /** {@return whether the guide states the rule} */
  @Value.Parameter
  public abstract Basis basis();

  /** {@return whether a text has the form of an id} */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  @Value.Check
  void check() {
    checkArgument(isId(id()), "id must be words joined by dots: '%s'", id());
    checkArgument(!summary().isBlank(), "rule '%s' has no summary", id());
  }
}
