package dev.ixm.config.password;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.password.history.PasswordLifetime;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Fact;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Messages;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a form says to the person who chooses a password: a sentence for each finding of a policy or
 * a lifetime, without rule ids, severities and sources.
 *
 * <p>There are English and German sentences. They are whole: in a language that has none of its
 * own, all are English, never some. Another language, or the sentences for rules of a plug-in, are
 * added by a message file {@code META-INF/ixm/messages/password-form_fr.properties}, whose keys are
 * those of the SDK's {@code password-form.properties}; that of a rule is {@code password-form.}
 * with the rule's id. A rule without a sentence in the language is named with its limit.
 */
public final class PasswordMessages {

  private static final String TOPIC = "password-form.";
  private static final String LANGUAGE = TOPIC + "language";

  private final Messages messages;
  private final Messages english;

  private PasswordMessages(Messages messages, Messages english) {
    this.messages = messages;
    this.english = english;
  }

  /**
   * {@return the sentences in a language, or in English if there are none}
   *
   * @param locale the language, perhaps with a region
   * @param classLoader sees the message files, for instance the one of the caller's own class
   */
  public static PasswordMessages of(Locale locale, ClassLoader classLoader) {
    Messages english = Messages.of(Locale.ENGLISH, classLoader);
    Messages messages = Messages.of(locale, classLoader);
    return new PasswordMessages(
        messages.find(LANGUAGE).equals(english.find(LANGUAGE)) ? english : messages, english);
  }

  /**
   * {@return the sentence of a finding}
   *
   * @param finding of {@link PasswordPolicy#check} or {@link PasswordLifetime}
   */
  public String text(Finding finding) {
    Map<String, String> values = new HashMap<>();
    values.put("rule", finding.rule().id());
    finding.actual().ifPresent(fact -> values.put("actual", shown(fact)));
    finding.expected().ifPresent(bound -> values.put("limit", limit(bound, values)));
    String key = TOPIC + (finding.kind() == Finding.Kind.BREACH ? finding.rule().id() : "failed");
    return messages.fill(isSaid(key) ? key : TOPIC + "rule", values);
  }

  /** What was left to English would be a foreign sentence among the others. */
  private boolean isSaid(String key) {
    return messages.find(key).isPresent()
        && (messages == english || !messages.find(key).equals(english.find(key)));
  }

  private String limit(Bound bound, Map<String, String> values) {
    ImmutableList<Fact> limits = bound.values();
    limits.stream().findFirst().ifPresent(first -> values.put("first", shown(first)));
    if (limits.size() > 1) {
      values.put("last", shown(limits.get(1)));
    }
    boolean none = bound.kind() == Bound.Kind.AT_MOST && limits.get(0).value().equals("0");
    String kind = none ? "none" : Ascii.toLowerCase(bound.kind().name()).replace('_', '-');
    return messages.fill(TOPIC + "limit." + kind, values);
  }

  /** Times in units that have the same symbols in all languages. */
  private static String shown(Fact fact) {
    if (fact.kind() != Fact.Kind.DURATION) {
      return fact.toString();
    }
    Duration time = Duration.parse(fact.value());
    return time.equals(Duration.ofHours(time.toHours()))
        ? time.toHours() + " h"
        : time.toMinutes() + " min";
  }
}
