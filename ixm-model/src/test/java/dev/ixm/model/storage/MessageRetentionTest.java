package dev.ixm.model.storage;

import static dev.ixm.model.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.json.IxmJson;
import dev.ixm.model.quantity.DataSize;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MessageRetentionTest {

  @Test
  void keepsMessagesOfTheTestedLengthWithTheProductUnlessSet() {
    MessageRetention retention = kept(80, 10, 30).build();
    assertThat(retention.format()).isEqualTo(MessageFormat.g711MuLaw());
    assertThat(retention.averageSeconds()).isEqualTo(40);
    assertThat(retention.location()).isEqualTo(MessageLocation.MESSAGING_SERVER);
    assertThat(retention.emailPerUser()).isEqualTo(DataSize.ofBytes(0));
    assertThat(retention.maxSeconds()).isEmpty();
    assertThat(retention.maxMessagesPerUser()).isEmpty();
  }

  @Test
  void readsWhatItWrites() {
    MessageRetention retention =
        kept(80, 10, 30)
            .format(new MessageFormat("small", DataSize.ofKibibytes(1)))
            .maxMessagesPerUser(100)
            .maxSeconds(300)
            .emailPerUser(DataSize.ofMebibytes(5))
            .location(MessageLocation.BOTH)
            .build();
    String json = IxmJson.write(retention);
    assertThat(json).contains("\"perSecond\" : \"1 KiB\"").contains("\"location\" : \"BOTH\"");
    assertThat(IxmJson.read(json.getBytes(UTF_8), "retention", MessageRetention.class))
        .isEqualTo(retention);
    assertThat(
            IxmJson.read(
                "{\"readPercent\": 80, \"daysRead\": 10, \"daysUnread\": 30}".getBytes(UTF_8),
                "retention",
                MessageRetention.class))
        .isEqualTo(kept(80, 10, 30).build());
  }

  @Test
  void refusesImpossibleRetention() {
    assertRefused(() -> kept(101, 1, 1).build(), "readPercent", "must be 0 to 100: 101");
    assertRefused(() -> kept(-1, 1, 1).build(), "readPercent", "must be 0 to 100: -1");
    assertRefused(() -> kept(1, -1, 1).build(), "daysRead", "must be 0 to 36525: -1");
    assertRefused(() -> kept(1, 1, 36_526).build(), "daysUnread", "must be 0 to 36525: 36526");
    assertRefused(
        () -> kept(1, 1, 1).averageSeconds(0).build(), "averageSeconds", "must be 1 to 86400: 0");
    assertRefused(
        () -> kept(1, 1, 1).maxSeconds(39).build(), "maxSeconds", "must be 40 to 86400: 39");
    assertRefused(
        () -> kept(1, 1, 1).maxMessagesPerUser(-1).build(),
        "maxMessagesPerUser",
        "must be 0 to 1000000: -1");
    assertThat(kept(1, 1, 1).maxSeconds(40).build().maxSeconds()).isEqualTo(OptionalInt.of(40));
  }

  private static MessageRetention.Builder kept(int readPercent, int daysRead, int daysUnread) {
    MessageRetention.Builder retention = MessageRetention.builder();
    retention.readPercent(readPercent).daysRead(daysRead).daysUnread(daysUnread);
    return retention;
  }
}
