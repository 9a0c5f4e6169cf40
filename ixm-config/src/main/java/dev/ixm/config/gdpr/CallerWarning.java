package dev.ixm.config.gdpr;

import java.util.Optional;

/**
 * What a caller may be warned of. Both warnings stand on the tab Transfer Options of a feature
 * group. Source: guide chapter 10, Enabling and Customizing Collection Notification Alerts.
 */
public enum CallerWarning {
  /** That the conversation is recorded: two options, of which one at most is enabled. */
  RECORD_CONVERSATION("Record Conversation Warning"),
  /** That data are collected: one choice of three, {@code Announcement Type}. */
  DATA_COLLECTION("Data Collection Warning");

  private final String section;

  CallerWarning(String section) {
    this.section = section;
  }

  /** {@return the title of the section} */
  public String section() {
    return section;
  }

  /**
   * {@return what to enable or choose in the section, empty if it is to leave both options off}
   *
   * @param kind which recording is to be played
   */
  public Optional<String> option(AnnouncementKind kind) {
    return switch (kind) {
      case NONE -> choice(Optional.empty(), "None");
      case SYSTEM_PROMPT ->
          choice(Optional.of("Play record Conversation Warning"), "System Prompt");
      case CUSTOM_PROMPT ->
          choice(Optional.of("Play record Conversation Custom Warning"), "Custom Prompt");
    };
  }

  private Optional<String> choice(Optional<String> option, String announcementType) {
    return this == RECORD_CONVERSATION ? option : Optional.of(announcementType);
  }
}
