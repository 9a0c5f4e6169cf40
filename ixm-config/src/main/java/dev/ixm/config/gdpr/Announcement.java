package dev.ixm.config.gdpr;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is played as a warning: nothing, the product's recording, or the site's own under its SAL
 * number. Source: guide chapter 10, Enabling and Customizing Collection Notification Alerts.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAnnouncement.class)
public abstract class Announcement {

  Announcement() {}

  /** {@return no warning} */
  public static Announcement none() {
    return ImmutableAnnouncement.builder().kind(AnnouncementKind.NONE).build();
  }

  /** {@return the recording that comes with the product} */
  public static Announcement systemPrompt() {
    return ImmutableAnnouncement.builder().kind(AnnouncementKind.SYSTEM_PROMPT).build();
  }

  /**
   * {@return a recording of the site's own}
   *
   * @param number its SAL number, 4 digits
   * @throws dev.ixm.model.value.InvalidAttributeException if the number has another form
   */
  public static Announcement custom(String number) {
    return ImmutableAnnouncement.builder()
        .kind(AnnouncementKind.CUSTOM_PROMPT)
        .number(number)
        .build();
  }

  /** {@return which recording} */
  public abstract AnnouncementKind kind();

  /** {@return the SAL number of a CUSTOM_PROMPT, 4 digits; empty for the others} */
  public abstract Optional<String> number();

  @Value.Check
  void validate() {
    check(
        number().isPresent() == (kind() == AnnouncementKind.CUSTOM_PROMPT),
        "number",
        "must be given for CUSTOM_PROMPT, and for no other: %s",
        kind());
    number().ifPresent(number -> Recording.checkNumber(number));
  }
}
