package dev.ixm.model.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something to find out about a subject: an attribute that rules lack, or several where no rule can
 * do without one of them.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableQuestion.class)
public abstract class Question {

  Question() {}

  /**
   * {@return what is asked for, as JSON pointers into the subject with an asterisk for each index,
   * such as {@code /servers/*}{@code /faxPorts}; never empty}
   */
  @Value.Parameter
  public abstract ImmutableSet<String> asked();

  /** {@return the findings that an answer ends, in the order of the report; never empty} */
  @Value.Parameter
  public abstract ImmutableList<Finding> findings();

  /**
   * {@return the ids of the rules that had nothing to judge, and may have when it is known, in the
   * order of the report; see {@link Attribute#opens}}
   */
  public abstract ImmutableSet<String> opened();

  /** {@return where it is missing, as JSON pointers, in alphabetical order} */
  public final ImmutableSet<String> missing() {
    return findings().stream()
        .flatMap(finding -> finding.lacked().stream())
        .filter(pointer -> asked().contains(Attributes.pattern(pointer)))
        .sorted()
        .collect(toImmutableSet());
  }

  /** {@return the rules that an answer lets judge, in the order of the report} */
  public final ImmutableSet<RuleInfo> rules() {
    return findings().stream().map(Finding::rule).collect(toImmutableSet());
  }

  /** {@return what the table of attributes has of what is asked for; empty for other subjects} */
  public final ImmutableList<Attribute> attributes() {
    return asked().stream()
        .map(Attributes::find)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /** {@return what is asked for, where one looks, and the rules that it decides, in English} */
  public final String text() {
    return text(Messages.ENGLISH);
  }

  /**
   * {@return what is asked for, where one looks, and the rules that it decides}
   *
   * @param messages the language
   */
  public final String text(Messages messages) {
    return messages.fill(
        opened().isEmpty() ? "attribute.question" : "attribute.question.opening",
        ImmutableMap.of(
            "what",
            lines(messages).collect(joining("; ")),
            "rules",
            rules().stream().map(RuleInfo::id).collect(joining(", ")),
            "opened",
            opened().size()));
  }

  private Stream<String> lines(Messages messages) {
    return asked().stream()
        .map(
            pointer ->
                Attributes.find(pointer)
                    .map(attribute -> line(messages, attribute))
                    .orElseGet(
                        () ->
                            messages.fill("attribute.question.other", Map.of("pointer", pointer))));
  }

  private static String line(Messages messages, Attribute attribute) {
    return messages.fill(
        "attribute.question.one",
        ImmutableMap.of(
            "label", messages.label(attribute),
            "unit", messages.unit(attribute),
            "example", attribute.example(),
            "look", messages.look(attribute)));
  }
}
