package dev.ixm.model.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a finding into words. */
final class FindingText {

  private static final ImmutableSet<String> IN_THE_SENTENCE =
      ImmutableSet.of(Finding.ACTUAL, Finding.EXPECTED, Finding.SERVER, Finding.MISSING);

  private FindingText() {}

  /** {@return what is wrong, further facts, and what the site decided about it} */
  static String what(Finding finding) {
    String facts =
        finding.facts().entrySet().stream()
            .filter(fact -> !IN_THE_SENTENCE.contains(fact.getKey()))
            .map(fact -> fact.getKey() + " " + fact.getValue())
            .collect(joining(", "));
    return sentence(finding)
        + (facts.isEmpty() ? "" : " (" + facts + ")")
        + finding.waiver().map(waiver -> decision(finding, waiver)).orElse("");
  }

  private static String sentence(Finding finding) {
    return switch (finding.kind()) {
      case BREACH -> breach(finding.facts());
      case NOT_STATED -> "not stated, so not checked";
      case FAILED -> "the rule failed: " + finding.facts().get(Finding.ACTUAL);
    };
  }

  private static String breach(Map<String, String> facts) {
    String sentence =
        Stream.of(said(facts, "is ", Finding.ACTUAL), said(facts, "must be ", Finding.EXPECTED))
            .flatMap(part -> part)
            .collect(joining(", "));
    return sentence.isEmpty() ? "not kept" : sentence;
  }

  private static Stream<String> said(Map<String, String> facts, String verb, String fact) {
    return facts.containsKey(fact) ? Stream.of(verb + facts.get(fact)) : Stream.of();
  }

  private static String decision(Finding finding, Waiver waiver) {
    return "; counts as %s, not %s%s, approved by %s: %s"
        .formatted(
            waiver.severity(),
            finding.ownSeverity(),
            waiver.until().map(day -> " until " + day).orElse(""),
            waiver.approvedBy(),
            waiver.reason());
  }

  /** {@return the server or else the place in the subject, and the line if it is a text} */
  static String where(Finding finding) {
    String path = finding.facts().getOrDefault(Finding.MISSING, finding.path());
    String place = finding.facts().getOrDefault(Finding.SERVER, path);
    return finding.line().isPresent()
        ? (place + " line " + finding.line().getAsInt()).strip()
        : place.isEmpty() ? "the whole" : place;
  }
}
