package dev.ixm.model.storage;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import dev.ixm.model.quantity.DataSize;
import java.time.Duration;

/**
 * How voice messages are stored, which decides how large they are.
 *
 * <p>Source: guide chapter 2, Message Compression and Storage. A second of G.711 is counted as 8
 * KiB, since only so every step of the guide's table comes out; that is 2.4 % more than the codec's
 * 8,000 bytes, on the safe side.
 *
 * @param name what it is called
 * @param perSecond the size of a second
 */
public record MessageFormat(String name, DataSize perSecond) {

  /**
   * Makes a format.
   *
   * @param name what it is called, never blank
   * @param perSecond the size of a second, more than nothing
   * @throws IllegalArgumentException if the name is blank or the size is zero
   */
  public MessageFormat {
    checkText("name", name);
    check(perSecond.bytes() > 0, "perSecond", "must be more than nothing");
  }

  /** {@return A-Law at 8 kHz, 8 KiB a second} */
  public static MessageFormat g711ALaw() {
    return new MessageFormat("Wave A-Law 8kHz (G711)", DataSize.ofKibibytes(8));
  }

  /** {@return μ-Law at 8 kHz, 8 KiB a second} */
  public static MessageFormat g711MuLaw() {
    return new MessageFormat("Wave μ-Law 8kHz (G711)", DataSize.ofKibibytes(8));
  }

  /**
   * {@return the size of a message}
   *
   * @param length how long it is; part of a second counts as a whole one
   * @throws IllegalArgumentException if {@code length} is negative
   * @throws ArithmeticException if the size exceeds {@link Long#MAX_VALUE} bytes
   */
  public DataSize size(Duration length) {
    return perSecond().times(length.plusNanos(999_999_999).toSeconds());
  }

  /** {@return the format on one line} */
  @Override
  public String toString() {
    return "%s, %s a second".formatted(name(), perSecond());
  }
}
