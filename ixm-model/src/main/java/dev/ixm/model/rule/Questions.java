package dev.ixm.model.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.guide.Level;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the findings of missing facts into questions. What is asked next is each time the set of
 * attributes that decides most findings, and opens most rules that found nothing, for each
 * attribute that was not asked for yet.
 */
final class Questions {

  private static final Comparator<Question> MOST_DECISIVE_FIRST =
      comparingDouble((Question it) -> (double) it.asked().size() / decided(it))
          .thenComparingInt(it -> it.asked().size())
          .thenComparing(Questions::mostBinding)
          .thenComparing(it -> String.join(" ", it.asked()));

  private static int decided(Question question) {
    return question.findings().size() + question.opened().size();
  }

  private static String topic(String rule) {
    return Splitter.on('.').splitToList(rule).get(0);
  }

  private static Level mostBinding(Question question) {
    return question.rules().stream().map(RuleInfo::level).min(naturalOrder()).orElseThrow();
  }

  /** A finding and all that it lacks. */
  private record Lack(ImmutableSet<String> attributes, Finding finding) {

    static Lack of(Finding finding) {
      return new Lack(
          finding.lacked().stream().map(Attributes::pattern).sorted().collect(toImmutableSet()),
          finding);
    }

    boolean isIn(Set<String> asked, Set<String> more) {
      for (String attribute : attributes) {
        if (!asked.contains(attribute) && !more.contains(attribute)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Set<String> asked = new HashSet<>();
  private final ImmutableListMultimap<String, String> silent;
  private ImmutableList<Lack> open;

  private Questions(ImmutableList<Lack> open, ImmutableListMultimap<String, String> silent) {
    this.open = open;
    this.silent = silent;
  }

  static ImmutableList<Question> of(List<Finding> findings, Set<String> rules) {
    Set<String> heard = findings.stream().map(it -> it.rule().id()).collect(toImmutableSet());
    return new Questions(
            findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.NOT_STATED)
                .map(Lack::of)
                .collect(toImmutableList()),
            Multimaps.index(Sets.difference(rules, heard), Questions::topic))
        .all();
  }

  private ImmutableList<Question> all() {
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    while (!open.isEmpty()) {
      Question next =
          open.stream()
              .map(Lack::attributes)
              .distinct()
              .map(this::question)
              .min(MOST_DECISIVE_FIRST)
              .orElseThrow();
      questions.add(next);
      asked.addAll(next.asked());
      open =
          open.stream()
              .filter(lack -> !asked.containsAll(lack.attributes()))
              .collect(toImmutableList());
    }
    return questions.build();
  }

  /** {@return the question for some attributes, with all that they and earlier answers decide} */
  private Question question(Set<String> attributes) {
    ImmutableSet<String> added = Sets.difference(attributes, asked).immutableCopy();
    return ImmutableQuestion.builder()
        .asked(added)
        .addAllFindings(
            open.stream()
                .filter(lack -> lack.isIn(asked, added))
                .map(Lack::finding)
                .collect(toImmutableList()))
        .addAllOpened(
            added.stream()
                .flatMap(pointer -> Attributes.find(pointer).stream())
                .flatMap(attribute -> attribute.opens().stream())
                .flatMap(topic -> silent.get(topic).stream())
                .collect(toImmutableList()))
        .build();
  }
}
