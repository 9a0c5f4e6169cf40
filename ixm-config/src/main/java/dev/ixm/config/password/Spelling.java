package dev.ixm.config.password;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
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
 *   <li>A date: day, month and year in the orders of Europe, America and ISO 8601; each with or
 *       without leading zeros, the year with four or two digits, the month also by its name, the
 *       day also as in {@code 7th}.
 * </ul>
 *
 * <p>All are folded, see {@link Folding}.
 */
final class Spelling {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_TAIL = 6;
  private static final Splitter PARTS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")).omitEmptyStrings();
  private static final Splitter GROUPS = Splitter.on(Pattern.compile("[^0-9]+")).omitEmptyStrings();

  private Spelling() {}

  static ImmutableSet<String> ofName(String name) {
    List<String> parts = PARTS.splitToList(Folding.of(name));
    return Stream.concat(parts.stream(), Stream.of(String.join("", parts)))
        .filter(Spelling::isTelling)
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<String> ofNumber(String number) {
    List<String> groups = GROUPS.splitToList(Folding.of(number));
    return IntStream.range(0, groups.size())
        .mapToObj(first -> String.join("", groups.subList(first, groups.size())))
        .filter(digits -> digits.length() >= SHORTEST_TAIL || isWhole(digits, groups))
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<String> ofDate(LocalDate date) {
    String year = padded(date.getYear(), 4);
    String month = padded(date.getMonthValue(), 2);
    String day = padded(date.getDayOfMonth(), 2);
    List<String> years = Arrays.asList(year, year.substring(2));
    List<String> days = Arrays.asList(day, bare(day), bare(day) + ordinal(date.getDayOfMonth()));
    return Streams.concat(Stream.of(month, bare(month)), MonthNames.of(date.getMonth()).stream())
        .flatMap(m -> days.stream().flatMap(d -> years.stream().flatMap(y -> orders(y, m, d))))
        .map(Folding::of)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String padded(int number, int digits) {
    return Strings.padStart(String.valueOf(number), digits, '0');
  }

  private static String bare(String number) {
    return number.startsWith("0") ? number.substring(1) : number;
  }

  private static String ordinal(int day) {
    return switch (day) {
      case 1, 21, 31 -> "st";
      case 2, 22 -> "nd";
      case 3, 23 -> "rd";
      default -> "th";
    };
  }

  private static Stream<String> orders(String year, String month, String day) {
    return Stream.of(year + month + day, day + month + year, month + day + year);
  }

  private static boolean isWhole(String digits, List<String> groups) {
    return digits.length() >= SHORTEST && digits.length() == String.join("", groups).length();
  }

  private static boolean isTelling(String text) {
    return text.codePointCount(0, text.length()) >= SHORTEST
        || text.codePoints().anyMatch(Character::isIdeographic);
  }
}
