package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rationale;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.text.Csv;
import dev.ixm.model.text.Markdown;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does what until when about the findings of a site.
 *
 * @param items the worst first
 */
public record ActionPlan(ImmutableList<ActionItem> items) {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "severity", "server", "finding", "why", "fix", "who", "until", "state", "justification");

  /**
   * {@return the plan of what is broken; a waiver names who accepts it until when, and why}
   *
   * @param report what was found
   * @param remedies what ends it
   */
  public static ActionPlan of(Report report, Remedies remedies) {
    ImmutableMap.Builder<String, String> fixes = ImmutableMap.builder();
    for (Remedy remedy : remedies.list()) {
      String fix =
          remedy.isDecision()
              ? String.join(
                  " ", Decision.between(remedy.first(), remedies.obstacles(remedy.first())))
              : Stream.concat(
                      Stream.of(remedy.fix()),
                      remedies.certificates(remedy).stream().map(RemedyText::anew))
                  .collect(joining(". "))
                  .replace("`", "");
      remedy.ends().forEach(it -> fixes.put(it.key(), fix));
    }
    ImmutableMap<String, String> known = fixes.buildKeepingLast();
    return new ActionPlan(
        report.findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.BREACH)
            .sorted(Comparator.comparing(Finding::severity))
            .map(it -> item(it, fix(it, known.get(it.key()))))
            .collect(toImmutableList()));
  }

  /** What a remedy says; of what is not in the deployment, what changes it as far as is known. */
  private static String fix(Finding finding, @Nullable String remedy) {
    if (remedy != null) {
      return remedy;
    }
    String change = String.join(" ", finding.changes());
    return change.isEmpty()
        ? String.join(" ", Decision.between(finding, ImmutableList.of()))
        : change;
  }

  private static ActionItem item(Finding finding, String fix) {
    Optional<Waiver> waiver = finding.waiver();
    return new ActionItem(
        finding.key(),
        finding.severity(),
        finding.server().orElse(""),
        RemedyText.what(finding),
        finding.why().map(Rationale::text).orElseGet(finding::summary),
        fix,
        waiver.map(Waiver::approvedBy).orElse(""),
        waiver.flatMap(Waiver::until),
        waiver.isPresent() ? ActionItem.State.WAIVED : ActionItem.State.OPEN,
        waiver.map(Waiver::reason).orElse(""));
  }

  /**
   * {@return this plan with who, until and justification of an earlier one where the finding is the
   * same, followed by what is no longer found, as done}
   *
   * @param earlier the plan of an earlier day
   */
  public ActionPlan after(ActionPlan earlier) {
    ImmutableMap<String, ActionItem> now = byKey();
    ImmutableMap<String, ActionItem> before = earlier.byKey();
    return new ActionPlan(
        Stream.concat(
                items.stream().map(it -> it.after(before.getOrDefault(it.key(), it))),
                earlier.items.stream()
                    .filter(it -> !now.containsKey(it.key()))
                    .map(ActionItem::done))
            .collect(toImmutableList()));
  }

  private ImmutableMap<String, ActionItem> byKey() {
    return items.stream().collect(toImmutableMap(ActionItem::key, it -> it, (one, same) -> one));
  }

  /**
   * {@return this plan with another item in place of each}
   *
   * @param edit for instance to name who does it until when
   */
  public ActionPlan with(UnaryOperator<ActionItem> edit) {
    return new ActionPlan(items.stream().map(edit).collect(toImmutableList()));
  }

  /** {@return the plan as comma-separated values of RFC 4180; no field is read as a formula} */
  public String csv() {
    return Csv.table(COLUMNS, items.stream().map(ActionPlan::row));
  }

  /** {@return the plan as a table of Markdown} */
  public String markdown() {
    StringBuilder text = new StringBuilder(Markdown.tableHead(COLUMNS.toArray()));
    items.forEach(item -> text.append(Markdown.tableRow(row(item).toArray())));
    return text.toString();
  }

  private static List<Object> row(ActionItem item) {
    return ImmutableList.of(
        item.severity(),
        item.server(),
        item.what(),
        item.why(),
        item.fix(),
        item.who(),
        item.until().map(Object::toString).orElse(""),
        item.state(),
        item.justification());
  }
}
