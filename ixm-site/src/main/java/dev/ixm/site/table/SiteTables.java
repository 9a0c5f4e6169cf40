package dev.ixm.site.table;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.firewall.FirewallCsv;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rationale;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.text.Csv;
import dev.ixm.site.SitePart;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.order.OrderItem;
import java.util.stream.Stream;

/**
 * Writes what is found and computed as comma-separated values of RFC 4180, with a header, as {@link
 * dev.ixm.model.output.Output#CSV} says: no field is read as a formula.
 */
public final class SiteTables {

  private static final ImmutableList<String> FINDINGS =
      ImmutableList.of(
          "severity",
          "kind",
          "rule",
          "server",
          "file",
          "line",
          "pointer",
          "holds",
          "wrong",
          "actual",
          "expected",
          "source",
          "waived by",
          "reason",
          "until",
          "own severity",
          "why it holds",
          "where to look",
          "what changes it");

  private static final ImmutableList<String> FIGURES =
      ImmutableList.of("figure", "value", "formula", "inputs", "basis", "source");

  private static final ImmutableList<String> QUANTITIES =
      ImmutableList.of("kind", "what", "quantity", "formula", "basis", "source");

  private SiteTables() {}

  /**
   * {@return what was found, part by part}
   *
   * @param study the site
   */
  public static String findings(SiteStudy study) {
    return Csv.table(
        FINDINGS,
        study.parts().stream()
            .flatMap(part -> part.report().findings().stream().map(finding -> row(part, finding))));
  }

  private static ImmutableList<Object> row(SitePart part, Finding finding) {
    return ImmutableList.builder()
        .add(finding.severity(), finding.kind(), finding.rule().id(), finding.server().orElse(""))
        .add(part.file())
        .add(finding.line().isPresent() ? finding.line().getAsInt() : "")
        .add(finding.missing().isEmpty() ? finding.path() : Joiner.on(' ').join(finding.missing()))
        .add(finding.summary(), finding.what())
        .add(finding.facts().getOrDefault(Finding.ACTUAL, ""))
        .add(finding.facts().getOrDefault(Finding.EXPECTED, ""))
        .add(finding.rule().basis().cite(finding.rule().source()))
        .add(finding.waiver().map(Waiver::approvedBy).orElse(""))
        .add(finding.waiver().map(Waiver::reason).orElse(""))
        .add(finding.waiver().flatMap(Waiver::until).map(Object::toString).orElse(""))
        .add(finding.ownSeverity())
        .add(finding.why().map(Rationale::text).orElse(""))
        .add(Joiner.on("; ").join(finding.looks()), Joiner.on("; ").join(finding.changes()))
        .build();
  }

  /**
   * {@return the figures of the calculation and of the license; only the header if there is none}
   *
   * @param study the site
   */
  public static String figures(SiteStudy study) {
    return Csv.table(
        FIGURES,
        Stream.concat(
                study.plan().stream().flatMap(plan -> plan.figures().stream()),
                study.licensedVoicePorts().stream())
            .map(SiteTables::row));
  }

  private static ImmutableList<Object> row(Figure<?> figure) {
    return ImmutableList.of(
        figure.name(),
        figure.value(),
        figure.formula(),
        Joiner.on("; ").withKeyValueSeparator(" = ").join(figure.inputs()),
        figure.basis(),
        figure.source());
  }

  /**
   * {@return what has to be bought; only the header for a site that is not planned}
   *
   * @param study the site
   */
  public static String quantities(SiteStudy study) {
    return Csv.table(QUANTITIES, study.order().stream().map(SiteTables::row));
  }

  private static ImmutableList<Object> row(OrderItem item) {
    Figure<Integer> quantity = item.quantity();
    return ImmutableList.of(
        item.kind(),
        quantity.name(),
        quantity.value(),
        quantity.formula(),
        quantity.basis(),
        quantity.source());
  }

  /**
   * {@return the steps of the installation with fields to fill in}
   *
   * @param study the site
   */
  public static String worksheet(SiteStudy study) {
    return study.worksheet().csv();
  }

  /**
   * {@return what firewalls have to let through}
   *
   * @param study the site
   */
  public static String firewall(SiteStudy study) {
    return FirewallCsv.render(study.firewall());
  }
}
