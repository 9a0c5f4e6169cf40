package dev.ixm.model.rule;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;

/** Finds what was meant by a misspelt id. */
final class NearIds {

  private static final int MOST = 3;

  /** Nothing is near a longer text. */
  private static final int LONGEST = 200;

  private NearIds() {}

  /** {@return those ids that few edits lead to, or that begin so, the nearest first} */
  static List<String> of(String id, Set<String> known) {
    if (id.length() > LONGEST) {
      return List.of();
    }
    int few = 1 + id.length() / 6;
    return known.stream()
        .filter(other -> other.startsWith(id) || distance(id, other) <= few)
        .sorted(comparingInt(other -> distance(id, other)))
        .limit(MOST)
        .toList();
  }

  /** Levenshtein's distance: how many characters to insert, delete or replace. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
