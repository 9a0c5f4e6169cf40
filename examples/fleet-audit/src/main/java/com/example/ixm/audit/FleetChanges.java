package com.example.ixm.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What changed in a fleet between two runs, file by file. */
final class FleetChanges {

  /**
   * A file in which more or less is found than before.
   *
   * @param file its name
   * @param came the rules that find more, with how many more
   * @param went the rules that find less, with how many less
   */
  record Changed(String file, List<String> came, List<String> went) {}

  final Top<Changed> changed = new Top<>(Comparator.comparing(Changed::file));

  /** In how many files a rule finds more, and in how many less. */
  final Map<String, long[]> rules = new TreeMap<>();

  long added;
  long removed;

  /** A file that was read once only is counted, and not compared. */
  FleetChanges(Fleet before, Fleet now) {
    now.breaches()
        .forEach(
            (file, found) -> {
              Map<String, Long> earlier = before.breaches().get(file);
              if (earlier == null) {
                added++;
              } else if (!earlier.equals(found)) {
                compare(file, earlier, found);
              }
            });
    removed =
        before.breaches().keySet().stream().filter(it -> !now.breaches().containsKey(it)).count();
  }

  private void compare(String file, Map<String, Long> before, Map<String, Long> now) {
    List<String> came = new ArrayList<>();
    List<String> went = new ArrayList<>();
    TreeSet<String> both = new TreeSet<>(before.keySet());
    both.addAll(now.keySet());
    for (String rule : both) {
      long more = now.getOrDefault(rule, 0L) - before.getOrDefault(rule, 0L);
      if (more != 0) {
        (more > 0 ? came : went).add(rule + " (" + Math.abs(more) + ")");
        rules.computeIfAbsent(rule, key -> new long[2])[more > 0 ? 0 : 1]++;
      }
    }
    changed.add(new Changed(file, came, went));
  }
}
