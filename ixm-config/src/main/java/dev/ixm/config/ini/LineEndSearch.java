package dev.ixm.config.ini;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for line ends in eight bytes at a time: most bytes of a text are neither CR nor LF. */
final class LineEndSearch {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * ONES;
  private static final long RETURNS = '\r' * ONES;

  private LineEndSearch() {}

  /** The offset of the first CR or LF, or {@code to}. */
  static int find(byte[] text, int from, int to) {
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long eight = (long) LONGS.get(text, at);
      long hits = zeroes(eight ^ LINE_FEEDS) | zeroes(eight ^ RETURNS);
      if (hits != 0) {
        return at + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
      }
    }
    while (at < to && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    return at;
  }

  /** The high bit of the first zero byte and no lower one; higher ones may be set in error. */
  private static long zeroes(long eight) {
    return (eight - ONES) & ~eight & HIGH_BITS;
  }
}
