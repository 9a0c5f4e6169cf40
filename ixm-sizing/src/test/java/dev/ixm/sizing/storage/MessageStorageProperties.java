package dev.ixm.sizing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageRetention;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MessageStorageProperties {

  private static final TrafficProfile TESTED = TrafficProfile.builder().build();

  @Property(tries = 200)
  void moreOfAnythingNeverNeedsLess(
      @ForAll @IntRange(max = 80_000) int users,
      @ForAll @IntRange(max = 100) int readPercent,
      @ForAll @IntRange(max = 400) int read,
      @ForAll @IntRange(max = 400) int unread,
      @ForAll @IntRange(max = 100) int most) {
    DataSize size = size(users, readPercent, read, unread, most);
    assertThat(size(users + 1, readPercent, read, unread, most)).isGreaterThanOrEqualTo(size);
    assertThat(size(users, readPercent, read + 1, unread, most)).isGreaterThanOrEqualTo(size);
    assertThat(size(users, readPercent, read, unread + 1, most)).isGreaterThanOrEqualTo(size);
    assertThat(size(users, readPercent, read, unread, most + 1)).isGreaterThanOrEqualTo(size);
  }

  @Property(tries = 200)
  void needsNoMoreThanFullInboxes(
      @ForAll @IntRange(max = 80_000) int users,
      @ForAll @IntRange(max = 400) int days,
      @ForAll @IntRange(max = 100) int most) {
    assertThat(size(users, 50, days, days, most))
        .isLessThanOrEqualTo(DataSize.ofKibibytes(320L * most * users));
  }

  private static DataSize size(int users, int readPercent, int read, int unread, int most) {
    MessageRetention retention =
        MessageRetention.builder()
            .readPercent(readPercent)
            .daysRead(read)
            .daysUnread(unread)
            .maxMessagesPerUser(most)
            .build();
    return MessageStorage.onMessagingServer(users, TESTED, retention).value();
  }
}
