package dev.ixm.config.ini;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that went and came, in the unified format: shortest by Myers' algorithm (An O(ND)
 * Difference Algorithm, 1986) up to a number of differences, beyond which all lines between the
 * first and the last one go and come, so that its time stays in proportion to the length.
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final int MOST_DIFFERENCES = 500;

  /** A line of the diff: a blank, a minus or a plus. */
  private record Edit(char kind, IniLine line) {}

  private final List<IniLine> before;
  private final List<IniLine> after;

  private UnifiedDiff(List<IniLine> before, List<IniLine> after) {
    this.before = before;
    this.after = after;
  }

  static String of(IniDocument before, IniDocument after) {
    return new UnifiedDiff(before.lines(), after.lines()).text();
  }

  private String text() {
    List<Edit> edits = edits();
    StringBuilder text = new StringBuilder();
    int[] next = {1, 1};
    int at = 0;
    while (at < edits.size()) {
      int change = nextChange(edits, at);
      if (change == edits.size()) {
        break;
      }
      int begin = Math.max(at, change - CONTEXT);
      skip(edits.subList(at, begin), next);
      int end = end(edits, change);
      appendHunk(edits.subList(begin, end), next, text);
      at = end;
    }
    return text.isEmpty() ? "" : "--- before\n+++ after\n" + text;
  }

  private static int nextChange(List<Edit> edits, int from) {
    int at = from;
    while (at < edits.size() && edits.get(at).kind() == ' ') {
      at++;
    }
    return at;
  }

  /** The end of a hunk: two changes stand in one if what is between is context of both. */
  private static int end(List<Edit> edits, int change) {
    int last = change;
    int next = change;
    while (next < edits.size() && next - last <= 2 * CONTEXT + 1) {
      last = next;
      next = nextChange(edits, next + 1);
    }
    return Math.min(edits.size(), last + CONTEXT + 1);
  }

  private static int[] skip(List<Edit> edits, int[] next) {
    int[] counts = {0, 0};
    for (Edit edit : edits) {
      counts[0] += edit.kind() == '+' ? 0 : 1;
      counts[1] += edit.kind() == '-' ? 0 : 1;
    }
    next[0] += counts[0];
    next[1] += counts[1];
    return counts;
  }

  private static void appendHunk(List<Edit> hunk, int[] next, StringBuilder text) {
    int[] from = next.clone();
    int[] counts = skip(hunk, next);
    text.append(
        "@@ -%s,%s +%s,%s @@\n"
            .formatted(
                counts[0] == 0 ? from[0] - 1 : from[0],
                counts[0],
                counts[1] == 0 ? from[1] - 1 : from[1],
                counts[1]));
    for (Edit edit : hunk) {
      text.append(edit.kind()).append(edit.line().text()).append('\n');
      if (edit.line().end() == LineEnd.NONE) {
        text.append("\\ No newline at end of file\n");
      }
    }
  }

  private List<Edit> edits() {
    int prefix = 0;
    int shorter = Math.min(before.size(), after.size());
    while (prefix < shorter && same(before.get(prefix), after.get(prefix))) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && same(before.get(before.size() - 1 - suffix), after.get(after.size() - 1 - suffix))) {
      suffix++;
    }
    List<Edit> edits = new ArrayList<>(kept(before.subList(0, prefix)));
    edits.addAll(
        new UnifiedDiff(
                before.subList(prefix, before.size() - suffix),
                after.subList(prefix, after.size() - suffix))
            .middle());
    edits.addAll(kept(before.subList(before.size() - suffix, before.size())));
    return edits;
  }

  private static List<Edit> kept(List<IniLine> lines) {
    return lines.stream().map(line -> new Edit(' ', line)).toList();
  }

  private static boolean same(IniLine one, IniLine other) {
    return one.end() == other.end() && one.text().equals(other.text());
  }

  private List<Edit> middle() {
    List<int[]> furthest = new ArrayList<>();
    int[] reached = new int[2 * MOST_DIFFERENCES + 3];
    for (int d = 0; d <= MOST_DIFFERENCES; d++) {
      furthest.add(reached.clone());
      for (int k = -d; k <= d; k += 2) {
        int x = start(reached, k, d);
        while (x < before.size() && x - k < after.size() && same(before.get(x), after.get(x - k))) {
          x++;
        }
        reached[index(k)] = x;
        if (x >= before.size() && x - k >= after.size()) {
          return path(furthest);
        }
      }
    }
    List<Edit> all = new ArrayList<>();
    before.forEach(line -> all.add(new Edit('-', line)));
    after.forEach(line -> all.add(new Edit('+', line)));
    return all;
  }

  private static int index(int k) {
    return k + MOST_DIFFERENCES + 1;
  }

  private static boolean goesDown(int[] reached, int k, int d) {
    return k == -d || (k != d && reached[index(k - 1)] < reached[index(k + 1)]);
  }

  private static int start(int[] reached, int k, int d) {
    return d == 0 ? 0 : goesDown(reached, k, d) ? reached[index(k + 1)] : reached[index(k - 1)] + 1;
  }

  private List<Edit> path(List<int[]> furthest) {
    List<Edit> edits = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int d = furthest.size() - 1; d >= 0; d--) {
      int start = start(furthest.get(d), x - y, d);
      int k = x - y;
      while (x > start) {
        edits.add(new Edit(' ', before.get(--x)));
        y--;
      }
      if (d > 0) {
        boolean down = goesDown(furthest.get(d), k, d);
        edits.add(down ? new Edit('+', after.get(--y)) : new Edit('-', before.get(--x)));
      }
    }
    return ImmutableList.copyOf(edits).reverse();
  }
}
