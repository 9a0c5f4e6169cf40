package dev.ixm.growth;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/** Different texts that all have the same hash code. */
final class Colliding {

  private Colliding() {}

  /** {@return so many texts of equal length, whose letters are all small} */
  static ImmutableList<String> texts(int count) {
    return texts(count, "a~", "b_");
  }

  /** {@return so many texts of equal length, of letters only} */
  static ImmutableList<String> letters(int count) {
    return texts(count, "Aa", "BB");
  }

  private static ImmutableList<String> texts(int count, String zero, String one) {
    int pairs = 32 - Integer.numberOfLeadingZeros(count);
    return IntStream.range(0, count)
        .mapToObj(number -> text(number, pairs, zero, one))
        .collect(ImmutableList.toImmutableList());
  }

  private static String text(int number, int pairs, String zero, String one) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < pairs; bit++) {
      text.append((number >> bit & 1) == 0 ? zero : one);
    }
    return text.toString();
  }
}
