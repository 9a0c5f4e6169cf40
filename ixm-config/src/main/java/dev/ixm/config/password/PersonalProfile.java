package dev.ixm.config.password;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What is known of the person whose password it is. Its {@code toString} shows none of it.
 *
 * <p>Source: guide chapter 9, JITC Passwords, which names names, telephone numbers and birthdays
 * and leaves the list open.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePersonalProfile.class)
public abstract class PersonalProfile {

  private static final int LAST_YEAR = 9_999;
  private static final int LONGEST = 256;
  private static final int MOST = 1_000;

  PersonalProfile() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the profile of a person that nothing is known of} */
  public static PersonalProfile unknown() {
    return builder().build();
  }

  /**
   * {@return names of the person, family, company, street, up to 1,000 of up to 256 characters;
   * each may have several parts}
   */
  @Value.Redacted
  public abstract ImmutableSet<String> names();

  /**
   * {@return telephone numbers, extensions, mailboxes, badge numbers, up to 1,000 of up to 256
   * characters; each has a digit, and may be written in groups}
   */
  @Value.Redacted
  public abstract ImmutableSet<String> numbers();

  /** {@return birthdays and other dates, up to 1,000, of the years 1 to 9,999} */
  @Value.Redacted
  public abstract ImmutableSet<LocalDate> dates();

  final boolean isUnknown() {
    return names().isEmpty() && numbers().isEmpty() && dates().isEmpty();
  }

  @Value.Check
  void validate() {
    checkSize("names", names());
    checkSize("numbers", numbers());
    check(dates().size() <= MOST, "dates", "must be at most %s", MOST);
    checkTexts("names", names());
    numbers()
        .forEach(
            number ->
                check(
                    CharMatcher.inRange('0', '9').matchesAnyOf(number),
                    "numbers",
                    "must have a digit"));
    dates().forEach(date -> checkRange("dates", date.getYear(), 1, LAST_YEAR));
  }

  private static void checkSize(String attribute, ImmutableSet<String> texts) {
    check(texts.size() <= MOST, attribute, "must be at most %s", MOST);
    check(
        texts.stream().allMatch(text -> text.length() <= LONGEST),
        attribute,
        "must have at most %s characters each",
        LONGEST);
  }

  /** Builds a {@link PersonalProfile}. */
  public static final class Builder extends ImmutablePersonalProfile.Builder {
    Builder() {}
  }
}
