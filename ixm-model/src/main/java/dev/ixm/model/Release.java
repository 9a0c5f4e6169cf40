package dev.ixm.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A release of the product, such as 10.8. Ordered by number. As text and in JSON: {@code 10.8}. */
public final class Release implements Comparable<Release> {

  /** The release that the guide describes. */
  public static final Release R10_8 = new Release(10, 8);

  /** The release that some tables of the guide add a column for. */
  public static final Release R11_0 = new Release(11, 0);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");

  private final int major;
  private final int minor;

  private Release(int major, int minor) {
    this.major = major;
    this.minor = minor;
  }

  /**
   * {@return the release with this number}
   *
   * @param text two numbers joined by a dot
   * @throws IllegalArgumentException if the text has another form
   */
  public static Release parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    checkArgument(matcher.matches(), "expected a release such as \"10.8\": '%s'", text);
    return new Release(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  @Override
  public int compareTo(Release other) {
    return major == other.major
        ? Integer.compare(minor, other.minor)
        : Integer.compare(major, other.major);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Release release && major == release.major && minor == release.minor;
  }

  @Override
  public int hashCode() {
    return 1000 * major + minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
