package dev.ixm.model.storage;

import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.quantity.DataSize;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a site keeps of its messages, and for how long.
 *
 * <p>These are the factors that the guide names in chapter 2, Message Compression and Storage,
 * except for the number of users; it gives no values but the format's.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMessageRetention.class)
public abstract class MessageRetention {

  private static final int HUNDRED_PERCENT = 100;
  private static final int MAX_DAYS = 36_525;
  private static final int MAX_SECONDS = 86_400;
  private static final int MAX_MESSAGES = 1_000_000;

  MessageRetention() {}

  /** {@return a builder with the defaults set; the days and the share of read messages are not} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the format, G.711 with μ-Law unless set} */
  @Value.Default
  public MessageFormat format() {
    return MessageFormat.g711MuLaw();
  }

  /** {@return the length of an average message, 1 to 86,400 seconds; 40 unless set, as tested} */
  @Value.Default
  public int averageSeconds() {
    return 40;
  }

  /** {@return the longest message, from {@link #averageSeconds()} to 86,400 seconds, if limited} */
  public abstract OptionalInt maxSeconds();

  /** {@return the share of messages that are read, 0 to 100 percent} */
  public abstract int readPercent();

  /** {@return for how many days from its arrival a message is kept that was read, 0 to 36,525} */
  public abstract int daysRead();

  /** {@return for how many days a message is kept that was not read, 0 to 36,525} */
  public abstract int daysUnread();

  /** {@return the most messages in the inbox of one user, 0 to 1,000,000, if limited} */
  public abstract OptionalInt maxMessagesPerUser();

  /** {@return the email that the Messaging server stores for a user, nothing unless set} */
  @Value.Default
  public DataSize emailPerUser() {
    return DataSize.ofBytes(0);
  }

  /** {@return where voice messages live, with the product unless set} */
  @Value.Default
  public MessageLocation location() {
    return MessageLocation.MESSAGING_SERVER;
  }

  @Value.Check
  void validate() {
    checkRange("averageSeconds", averageSeconds(), 1, MAX_SECONDS);
    checkRange("maxSeconds", maxSeconds(), averageSeconds(), MAX_SECONDS);
    checkRange("readPercent", readPercent(), 0, HUNDRED_PERCENT);
    checkRange("daysRead", daysRead(), 0, MAX_DAYS);
    checkRange("daysUnread", daysUnread(), 0, MAX_DAYS);
    checkRange("maxMessagesPerUser", maxMessagesPerUser(), 0, MAX_MESSAGES);
  }

  /** Builds a {@link MessageRetention}. */
  public static final class Builder extends ImmutableMessageRetention.Builder {
    Builder() {}
  }
}
