package dev.ixm.config.etsip;

import java.util.Arrays;
import java.util.Optional;

/**
 * A version of TLS, the oldest first, so that versions compare as versions do. Their numbers in the
 * file do not.
 *
 * <p>Source: guide chapter 14, Key. What the guide calls SSL 3.1 keeps that name; as its meaning is
 * uncertain, it counts as the oldest.
 */
public enum TlsMethod {
  /** Number 1. */
  SSL_3_1(1),
  /** Number 4. */
  TLS_1_0(4),
  /** Number 3. */
  TLS_1_1(3),
  /** Number 2, the default. */
  TLS_1_2(2);

  private final int number;

  TlsMethod(int number) {
    this.number = number;
  }

  /** {@return the number that stands for it in the file, 1 to 4} */
  public int number() {
    return number;
  }

  /**
   * {@return the version that a number in the file stands for, empty if none}
   *
   * @param number any
   */
  public static Optional<TlsMethod> ofNumber(int number) {
    return Arrays.stream(values()).filter(method -> method.number == number).findFirst();
  }
}
