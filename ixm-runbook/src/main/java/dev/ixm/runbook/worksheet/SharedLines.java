package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The lines of several places, as far as can be once, in the order that each place has them in. */
final class SharedLines {

  /** A line and who has it. */
  private record Line(String text, List<String> places) {}

  private final List<Line> lines = new ArrayList<>();
  private final Set<String> places = new LinkedHashSet<>();

  /** Adds the lines of one more place; what is new to all comes as late as its order allows. */
  void add(String place, List<String> texts) {
    places.add(place);
    int at = 0;
    for (int i = 0; i < texts.size(); i++) {
      OptionalInt known = find(texts.get(i), at);
      if (known.isEmpty()) {
        lines.add(
            next(Iterables.skip(texts, i + 1), at), new Line(texts.get(i), new ArrayList<>()));
      }
      int index = find(texts.get(i), at).orElseThrow();
      lines.get(index).places().add(place);
      at = index + 1;
    }
  }

  /** Where the first of the texts stands that is there, else the end. */
  private int next(Iterable<String> texts, int from) {
    for (String text : texts) {
      OptionalInt known = find(text, from);
      if (known.isPresent()) {
        return known.getAsInt();
      }
    }
    return lines.size();
  }

  private OptionalInt find(String text, int from) {
    return IntStream.range(from, lines.size())
        .filter(i -> lines.get(i).text().equals(text))
        .findFirst();
  }

  /** The lines; those that not all places have begin with the places that do. */
  ImmutableList<String> write() {
    return lines.stream()
        .map(
            line ->
                line.places().size() == places.size()
                    ? line.text()
                    : String.join(", ", line.places()) + ": " + line.text())
        .collect(toImmutableList());
  }
}
