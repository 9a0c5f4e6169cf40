package dev.ixm.model.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.text.Unseen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts findings into words of one language. */
final class FindingText {

  static final FindingText ENGLISH = new FindingText(Messages.ENGLISH);

  private final Messages messages;

  FindingText(Messages messages) {
    this.messages = messages;
  }

  /** {@return all of it in one line} */
  String sentence(Finding finding) {
    return sentence(
        "finding.sentence",
        ImmutableMap.of(
            "severity", severity(finding.severity()),
            "rule", finding.rule().id(),
            "summary", summary(finding),
            "what", what(finding),
            "where", where(finding),
            "source", finding.rule().basis().cite(finding.rule().source())));
  }

  /** {@return a message on one line, whatever the subject or a plug-in put into its values} */
  private String sentence(String key, Map<String, ?> values) {
    return Unseen.toShownLine(messages.fill(key, values));
  }

  /** {@return what holds when the rule is kept} */
  String summary(Finding finding) {
    return finding.rule().words().summary(messages, finding.rule(), finding.figures());
  }

  /** {@return all of it, with why, where one looks and what changes it, a line each} */
  String explanation(Finding finding) {
    StringBuilder text = new StringBuilder(sentence(finding)).append('\n');
    explained(finding).forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  /** {@return why, where one looks and what changes it, a sentence each} */
  ImmutableList<String> explained(Finding finding) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    why(finding)
        .ifPresent(
            why ->
                lines.add(
                    sentence(
                        why.basis() == Basis.INFERRED
                            ? "finding.why.inferred"
                            : "finding.why.stated",
                        ImmutableMap.of("why", why.text()))));
    return lines.addAll(looks(finding)).addAll(changes(finding)).build();
  }

  /** {@return why the finding's rule holds} */
  Optional<Rationale> why(Finding finding) {
    return finding.rule().words().why(messages, finding.rule(), finding.figures());
  }

  /** {@return where one looks for what a finding points to, a sentence each} */
  ImmutableList<String> looks(Finding finding) {
    ImmutableSet<Attribute> attributes = finding.attributes();
    return attributes.isEmpty()
        ? finding.rule().look(messages).stream()
            .map(it -> sentence("finding.look.rule", ImmutableMap.of("look", it)))
            .collect(toImmutableList())
        : attributes.stream()
            .map(
                it ->
                    sentence(
                        "finding.look",
                        ImmutableMap.of("label", messages.label(it), "look", messages.look(it))))
            .collect(toImmutableList());
  }

  /** {@return what changes what a breach points to, and to what} */
  ImmutableList<String> changes(Finding finding) {
    if (finding.kind() != Finding.Kind.BREACH) {
      return ImmutableList.of();
    }
    ImmutableSet<Attribute> attributes = finding.attributes();
    return attributes.isEmpty()
        ? finding.rule().change(messages).stream()
            .map(it -> change(finding, "finding.change.rule", ImmutableMap.of("change", it)))
            .collect(toImmutableList())
        : attributes.stream().map(it -> change(finding, it)).collect(toImmutableList());
  }

  private String change(Finding finding, Attribute attribute) {
    return change(
        finding,
        "finding.change",
        ImmutableMap.of("label", messages.label(attribute), "change", messages.change(attribute)));
  }

  private String change(Finding finding, String key, Map<String, String> words) {
    Map<String, String> named = new HashMap<>(words);
    finding.expected().ifPresent(bound -> named.put("goal", messages.goal(bound)));
    return sentence(finding.expected().isPresent() ? key + ".to" : key, named);
  }

  private String severity(Severity severity) {
    return messages.fill("finding.severity." + Ascii.toLowerCase(severity.name()), Map.of());
  }

  /** {@return what is wrong, further facts, and what the site decided about it} */
  String what(Finding finding) {
    String about =
        finding.about().entrySet().stream()
            .filter(fact -> !fact.getKey().equals(Finding.SERVER))
            .map(fact -> fact.getKey() + " " + messages.text(fact.getValue()))
            .collect(joining(", "));
    String what = plain(finding) + (about.isEmpty() ? "" : " (" + about + ")");
    return finding.waiver().map(waiver -> decided(what, finding, waiver)).orElse(what);
  }

  private String plain(Finding finding) {
    Map<String, String> facts = new HashMap<>();
    finding.actual().ifPresent(fact -> facts.put("actual", messages.text(fact)));
    finding
        .expected()
        .ifPresent(
            bound -> {
              facts.put("expected", messages.text(bound));
              facts.put("values", messages.values(bound));
            });
    return messages.fill(
        switch (finding.kind()) {
          case BREACH -> breach(finding);
          case NOT_STATED -> "finding.not-stated";
          case FAILED -> "finding.failed";
        },
        facts);
  }

  private static String breach(Finding finding) {
    boolean found = finding.actual().isPresent();
    return finding
        .expected()
        .map(bound -> found ? unlike(bound) : lacking(bound))
        .orElse(found ? "finding.breach.found" : "finding.breach.bare");
  }

  private static String unlike(Bound bound) {
    return switch (bound.kind()) {
      case ABSENT -> "finding.breach.absent";
      case INCLUDING -> "finding.breach.including";
      default -> "finding.breach";
    };
  }

  private static String lacking(Bound bound) {
    return bound.kind() == Bound.Kind.INCLUDING
        ? "finding.breach.lacking"
        : "finding.breach.missing";
  }

  private String decided(String what, Finding finding, Waiver waiver) {
    Map<String, String> facts = new HashMap<>();
    facts.put("what", what);
    facts.put("severity", severity(waiver.severity()));
    facts.put("own", severity(finding.ownSeverity()));
    facts.put("approver", waiver.approvedBy());
    facts.put("reason", waiver.reason());
    waiver.until().ifPresent(day -> facts.put("day", day.toString()));
    return messages.fill(
        waiver.until().isPresent() ? "finding.waived.until" : "finding.waived", facts);
  }

  /** {@return the server or else the place in the subject, and the line if it is a text} */
  String where(Finding finding) {
    String place = finding.server().orElseGet(() -> String.join(" ", finding.lacked()));
    if (finding.line().isPresent()) {
      return messages
          .fill("finding.line", ImmutableMap.of("place", place, "line", finding.line().getAsInt()))
          .strip();
    }
    return place.isEmpty() ? messages.fill("finding.whole", Map.of()) : place;
  }
}
