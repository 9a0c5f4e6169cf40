package dev.ixm.config.password;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Month;

/**
 * The names of months and their usual abbreviations in English and German. They are not the JDK's,
 * which has German ones only where its language data are installed.
 */
final class MonthNames {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "january jan januar jänner jaenner jän",
          "february feb februar feber",
          "march mar märz maerz mär mrz",
          "april apr",
          "may mai",
          "june jun juni",
          "july jul juli",
          "august aug",
          "september sept sep",
          "october oct oktober okt",
          "november nov",
          "december dec dezember dez");

  private MonthNames() {}

  static ImmutableList<String> of(Month month) {
    return ImmutableList.copyOf(Splitter.on(' ').split(NAMES.get(month.getValue() - 1)));
  }
}
