package com.example.ixm.audit;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a page says of a fleet: what it keeps of each file is what it may list. */
final class Fleet {

  /** A license ends soon if it ends in so many days, or has ended. */
  static final int DAYS_AHEAD = 90;

  private static final Comparator<FileResult> WORST_FIRST =
      Comparator.comparing(FileResult::worst)
          .thenComparing(Comparator.comparingLong(FileResult::errors).reversed())
          .thenComparing(Comparator.comparingLong(FileResult::warnings).reversed())
          .thenComparing(FileResult::file);

  private static final Comparator<FileResult> ENDS_FIRST =
      Comparator.comparing(FileResult::licenseEnd).thenComparing(FileResult::file);

  final Summary summary = new Summary();
  final Map<FileResult.Kind, Long> kinds = new EnumMap<>(FileResult.Kind.class);
  final Map<Severity, Long> sites = new EnumMap<>(Severity.class);
  final Top<FileResult> worst = new Top<>(WORST_FIRST);
  final Top<FileResult> unreadable = new Top<>(Comparator.comparing(FileResult::file));
  final Top<FileResult> ending = new Top<>(ENDS_FIRST);
  private final Map<String, Map<String, Long>> breaches = new HashMap<>();
  private final LocalDate lastDay;

  private Fleet(LocalDate today) {
    lastDay = today.plusDays(DAYS_AHEAD);
  }

  /** Reads results. */
  static Fleet read(Path folder, LocalDate today) throws IOException {
    Fleet fleet = new Fleet(today);
    Results.read(folder, fleet::add);
    return fleet;
  }

  private void add(FileResult result) {
    summary.add(result);
    kinds.merge(result.kind(), 1L, Long::sum);
    if (result.kind() == FileResult.Kind.UNREADABLE) {
      unreadable.add(result);
      return;
    }
    Severity severity = result.worst();
    if (severity != null) {
      worst.add(result);
      if (result.kind() == FileResult.Kind.DEPLOYMENT) {
        sites.merge(severity, 1L, Long::sum);
      }
    }
    if (!result.licenseEnd().isEmpty() && !LocalDate.parse(result.licenseEnd()).isAfter(lastDay)) {
      ending.add(result);
    }
    breaches.put(result.file(), breaches(result));
  }

  private static Map<String, Long> breaches(FileResult result) {
    Map<String, Long> counts = new TreeMap<>();
    for (RuleCount count : result.found()) {
      if (count.kind() != Finding.Kind.NOT_STATED) {
        counts.merge(count.rule().intern(), count.findings(), Long::sum);
      }
    }
    return counts.isEmpty() ? Map.of() : counts;
  }

  /** How often each rule found something in a file that could be read, by the file's name. */
  Map<String, Map<String, Long>> breaches() {
    return breaches;
  }
}
