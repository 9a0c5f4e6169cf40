package dev.ixm.runbook.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lists of several places as one: what has the same key is one row, as far as that is possible in
 * the order that each place has it in.
 */
final class SharedRows<T> {

  private final Function<T, String> key;
  private final List<List<T>> rows = new ArrayList<>();

  SharedRows(Function<T, String> key) {
    this.key = key;
  }

  /** Adds the list of one more place; what is new to all comes as late as its order allows. */
  void add(List<T> items) {
    int at = 0;
    for (int i = 0; i < items.size(); i++) {
      OptionalInt known = find(items.get(i), at);
      int index =
          known.isPresent() ? known.getAsInt() : next(items.subList(i + 1, items.size()), at);
      if (known.isEmpty()) {
        rows.add(index, new ArrayList<>());
      }
      rows.get(index).add(items.get(i));
      at = index + 1;
    }
  }

  /** Where the first of the items stands that is there, else the end. */
  private int next(List<T> items, int from) {
    for (T item : items) {
      OptionalInt known = find(item, from);
      if (known.isPresent()) {
        return known.getAsInt();
      }
    }
    return rows.size();
  }

  private OptionalInt find(T item, int from) {
    String wanted = key.apply(item);
    return IntStream.range(from, rows.size())
        .filter(i -> key.apply(rows.get(i).get(0)).equals(wanted))
        .findFirst();
  }

  /** The rows, each with what its places have, in the order in which they were added. */
  List<List<T>> rows() {
    return rows;
  }
}
