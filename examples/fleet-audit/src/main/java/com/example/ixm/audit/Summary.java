package com.example.ixm.audit;

import dev.ixm.model.output.Output;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was found so far, in memory that does not grow with the number of files: a count for each
 * rule and each change that ends findings, and the few worst files. The same whatever the order in
 * which the files came.
 */
public final class Summary implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int WORST = 5;
  private static final int MOST_CHANGES = 50;

  /** A file with errors; the worst come first. */
  private record Worst(String file, long errors) implements Comparable<Worst>, Serializable {

    @Override
    public int compareTo(Worst other) {
      int byErrors = Long.compare(other.errors, errors);
      return byErrors == 0 ? file.compareTo(other.file) : byErrors;
    }
  }

  /** How often something was found, and in how many files. */
  record Count(long findings, long files) implements Serializable {

    Count plus(Count other) {
      return new Count(findings + other.findings, files + other.files);
    }
  }

  private final TreeMap<RuleCount.Key, Count> counts = new TreeMap<>();
  private final TreeMap<String, Count> ends = new TreeMap<>();
  private final TreeSet<Worst> worst = new TreeSet<>();
  private long deployments;
  private long iniFiles;
  private long unreadable;
  private long filesWithErrors;

  /** Begins with nothing. */
  public Summary() {}

  /**
   * {@return the sum of results}
   *
   * @param lines each as {@link FileResult#toJson} makes it
   */
  public static Summary of(Iterator<String> lines) {
    Summary summary = new Summary();
    lines.forEachRemaining(line -> summary.add(FileResult.parse(line)));
    return summary;
  }

  void add(FileResult result) {
    switch (result.kind()) {
      case DEPLOYMENT -> deployments++;
      case INI -> iniFiles++;
      case UNREADABLE -> unreadable++;
    }
    result.found().forEach(it -> counts.merge(it.key(), new Count(it.findings(), 1), Count::plus));
    result.ends().forEach(it -> ends.merge(it.change(), new Count(it.findings(), 1), Count::plus));
    if (result.errors() > 0) {
      filesWithErrors++;
      addWorst(new Worst(result.file(), result.errors()));
    }
  }

  /**
   * Adds what another has.
   *
   * @param other stays as it is
   * @return this
   */
  public Summary addAll(Summary other) {
    deployments += other.deployments;
    iniFiles += other.iniFiles;
    unreadable += other.unreadable;
    filesWithErrors += other.filesWithErrors;
    other.counts.forEach((key, count) -> counts.merge(key, count, Count::plus));
    other.ends.forEach((change, count) -> ends.merge(change, count, Count::plus));
    other.worst.forEach(this::addWorst);
    return this;
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

  Map<RuleCount.Key, Count> counts() {
    return counts;
  }

  /** {@return the lines of {@code rules.jsonl}: a rule, and how often it found what, where} */
  public List<String> ruleLines() {
    return counts.entrySet().stream()
        .map(
            it ->
                "{\"severity\":\"%s\",\"rule\":\"%s\",\"kind\":\"%s\",\"findings\":%s,\"files\":%s}"
                    .formatted(
                        it.getKey().severity(),
                        it.getKey().rule(),
                        it.getKey().kind(),
                        it.getValue().findings(),
                        it.getValue().files()))
        .toList();
  }

  /** {@return the sum for people} */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s and %s checked",
        counted(deployments, "deployment"),
        counted(iniFiles, "INI file"));
    line(
        text,
        "%s %s errors, %s could not be read",
        counted(filesWithErrors, "file"),
        filesWithErrors == 1 ? "has" : "have",
        counted(unreadable, "file"));
    if (!counts.isEmpty()) {
      line(text, "%n%8s %8s  %-10s %-8s rule", "findings", "files", "kind", "severity");
      counts.forEach(
          (key, count) ->
              line(
                  text,
                  "%8s %8s  %-10s %-8s %s",
                  count.findings(),
                  count.files(),
                  key.kind(),
                  key.severity(),
                  key.rule()));
    }
    addEnds(text);
    if (!worst.isEmpty()) {
      line(text, "%n%8s  worst files", "errors");
      worst.forEach(
          file -> line(text, "%8s  %s", file.errors(), Output.TERMINAL.escape(file.file())));
    }
    return text.toString();
  }

  /** The change that ends the most findings first. */
  private void addEnds(StringBuilder text) {
    if (!ends.isEmpty()) {
      line(text, "%n%8s %8s  what ends them", "findings", "sites");
    }
    ends.entrySet().stream()
        .sorted(
            Map.Entry.<String, Count>comparingByValue(Comparator.comparingLong(Count::findings))
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_CHANGES)
        .forEach(
            it ->
                line(
                    text,
                    "%8s %8s  %s",
                    it.getValue().findings(),
                    it.getValue().files(),
                    Output.TERMINAL.escape(it.getKey())));
    if (ends.size() > MOST_CHANGES) {
      line(text, "%19sand %s", "", counted(ends.size() - MOST_CHANGES, "more change"));
    }
  }

  /** {@return how many there are of what} */
  static String counted(long count, String what) {
    return count + " " + named(count, what);
  }

  /** {@return a noun, in the plural unless there is one} */
  static String named(long count, String what) {
    return count == 1 ? what : what + "s";
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(format.formatted(values)).append(System.lineSeparator());
  }
}
