package dev.ixm.config.password;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts by which one entry of a profile is recognized, without separators.
 *
 * <ul>
 *   <li>A name: each of its parts, and all of them in a row. Texts of less than three characters
 *       are left out, unless they hold an ideograph.
 *   <li>A number: all its digits, if they are three or more, and its digits without the first group
 *       or groups (country, area), if six or more are left.
 *   <li>A date: day, month and year in the orders of Europe, America and ISO 8601, with four or two
 *       digits of the year, and with four also without leading zeros of day and month.
 * </ul>
 */
final class Spelling {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_TAIL = 6;
  private static final Splitter PARTS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")).omitEmptyStrings();
  private static final Splitter GROUPS = Splitter.on(Pattern.compile("[^0-9]+")).omitEmptyStrings();

  private Spelling() {}

  static ImmutableSet<String> ofName(String name) {
    List<String> parts = PARTS.splitToList(name);
    return Stream.concat(parts.stream(), Stream.of(String.join("", parts)))
        .filter(Spelling::isTelling)
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<String> ofNumber(String number) {
    List<String> groups = GROUPS.splitToList(number);
    return IntStream.range(0, groups.size())
        .mapToObj(first -> String.join("", groups.subList(first, groups.size())))
        .filter(digits -> digits.length() >= SHORTEST_TAIL || isWhole(digits, groups))
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<String> ofDate(LocalDate date) {
    String year = Strings.padStart(String.valueOf(date.getYear()), 4, '0');
    String month = String.valueOf(date.getMonthValue());
    String day = String.valueOf(date.getDayOfMonth());
    String fullMonth = Strings.padStart(month, 2, '0');
    String fullDay = Strings.padStart(day, 2, '0');
    return Stream.of(
            orders(year, fullMonth, fullDay),
            orders(year.substring(2), fullMonth, fullDay),
            orders(year, month, day))
        .flatMap(List::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static List<String> orders(String year, String month, String day) {
    return Arrays.asList(year + month + day, day + month + year, month + day + year);
  }

  private static boolean isWhole(String digits, List<String> groups) {
    return digits.length() >= SHORTEST && digits.length() == String.join("", groups).length();
  }

  private static boolean isTelling(String text) {
    return text.codePointCount(0, text.length()) >= SHORTEST
        || text.codePoints().anyMatch(Character::isIdeographic);
  }
}
