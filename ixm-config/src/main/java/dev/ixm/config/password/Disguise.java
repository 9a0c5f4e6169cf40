package dev.ixm.config.password;

/** A way to hide personal information in a password. */
public enum Disguise {
  /**
   * With other characters than letters and digits in between: {@code 555-0199}, {@code j.o.h.n}.
   */
  SEPARATORS,
  /** From the end to the beginning: {@code nhoj}. */
  BACKWARDS,
  /**
   * With digits and symbols that look like letters: {@code j0hn}. They are 4 and &#64; for a, 8 for
   * b, 3 for e, 6 and 9 for g, 1, ! and | for i and l, 0 for o, 5 and $ for s, 7 and + for t, 2 for
   * z.
   */
  LOOKALIKES
}
