package com.example.ixm.audit;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.output.Output;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.runbook.remedy.Remedies;
import dev.ixm.runbook.remedy.Remedy;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was found so far, in memory that does not grow with the number of files: a count for each
 * rule, and the few worst files. The same whatever the order in which the files came.
 */
final class Summary {

  private static final int WORST = 5;

  private static final Comparator<Worst> WORST_FIRST =
      Comparator.comparingLong(Worst::errors).reversed().thenComparing(Worst::file);

  private static final Comparator<Kind> ERRORS_FIRST =
      Comparator.comparing(Kind::severity).thenComparing(Kind::rule).thenComparing(Kind::kind);

  /** A rule, and what became of it; severities stand with the most severe first. */
  private record Kind(Severity severity, String rule, Finding.Kind kind) {

    static Kind of(Finding finding) {
      return new Kind(finding.severity(), finding.rule().id(), finding.kind());
    }
  }

  /** A file with errors. */
  private record Worst(String file, long errors) {}

  /** How often something was found, and in how many files. */
  private record Count(long findings, long files) {

    Count plus(Count other) {
      return new Count(findings + other.findings, files + other.files);
    }
  }

  private final Map<Kind, Count> counts = new TreeMap<>(ERRORS_FIRST);
  private final Map<String, Count> remedies = new TreeMap<>();
  private final TreeSet<Worst> worst = new TreeSet<>(WORST_FIRST);
  private long deployments;
  private long iniFiles;
  private long unreadable;
  private long filesWithErrors;

  void add(String file, boolean isDeployment, Report report) {
    if (isDeployment) {
      deployments++;
    } else {
      iniFiles++;
    }
    Map<Kind, Count> inThisFile = new TreeMap<>(ERRORS_FIRST);
    report
        .findings()
        .forEach(finding -> inThisFile.merge(Kind.of(finding), new Count(1, 1), Summary::again));
    inThisFile.forEach((kind, count) -> counts.merge(kind, count, Count::plus));
    int errors = report.findings(Severity.ERROR).size();
    if (errors > 0) {
      filesWithErrors++;
      addWorst(new Worst(file, errors));
    }
  }

  /** Each change once a site; what is to be decided counts by rule, as figures differ. */
  void add(Remedies found) {
    Map<String, Count> inThisSite = new TreeMap<>();
    for (Remedy remedy : found.list()) {
      String change =
          remedy.kind() == Remedy.Kind.DECISION
              ? "decide about " + remedy.first().rule().id()
              : remedy.fix();
      inThisSite.merge(change, new Count(remedy.ends().size(), 1), Summary::together);
    }
    inThisSite.forEach((change, count) -> remedies.merge(change, count, Count::plus));
  }

  private static Count together(Count before, Count more) {
    return new Count(before.findings + more.findings, before.files);
  }

  private static Count again(Count before, Count one) {
    return new Count(before.findings + one.findings, before.files);
  }

  void addUnreadable() {
    unreadable++;
  }

  void addAll(Summary other) {
    deployments += other.deployments;
    iniFiles += other.iniFiles;
    unreadable += other.unreadable;
    filesWithErrors += other.filesWithErrors;
    other.counts.forEach((kind, count) -> counts.merge(kind, count, Count::plus));
    other.remedies.forEach((change, count) -> remedies.merge(change, count, Count::plus));
    other.worst.forEach(this::addWorst);
  }

  private void addWorst(Worst file) {
    worst.add(file);
    if (worst.size() > WORST) {
      worst.pollLast();
    }
  }

  long unreadable() {
    return unreadable;
  }

  boolean hasErrors() {
    return filesWithErrors > 0;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    line(text, "%s deployments and %s INI files checked", deployments, iniFiles);
    line(text, "%s files have errors, %s files could not be read", filesWithErrors, unreadable);
    if (!counts.isEmpty()) {
      line(text, "%n%8s %8s  %-10s %-8s rule", "findings", "files", "kind", "severity");
      counts.forEach(
          (kind, count) ->
              line(
                  text,
                  "%8s %8s  %-10s %-8s %s",
                  count.findings(),
                  count.files(),
                  kind.kind(),
                  kind.severity(),
                  kind.rule()));
    }
    addRemedies(text);
    if (!worst.isEmpty()) {
      line(text, "%n%8s  worst files", "errors");
      worst.forEach(
          file -> line(text, "%8s  %s", file.errors(), Output.TERMINAL.escape(file.file())));
    }
    return text.toString();
  }

  /** The change that ends the most findings first. */
  private void addRemedies(StringBuilder text) {
    if (!remedies.isEmpty()) {
      line(text, "%n%8s %8s  what ends them", "findings", "sites");
    }
    remedies.entrySet().stream()
        .sorted(
            Map.Entry.<String, Count>comparingByValue(Comparator.comparingLong(Count::findings))
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            it ->
                line(
                    text,
                    "%8s %8s  %s",
                    it.getValue().findings(),
                    it.getValue().files(),
                    Output.TERMINAL.escape(it.getKey())));
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(format.formatted(values)).append(System.lineSeparator());
  }
}
