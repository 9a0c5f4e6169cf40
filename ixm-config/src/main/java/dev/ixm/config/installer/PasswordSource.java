package dev.ixm.config.installer;

import java.util.Optional;

/** Hands out passwords while they are checked. Implemented by whoever holds them. */
@FunctionalInterface
public interface PasswordSource {

  /**
   * {@return the password that will be entered, empty if it is not decided}
   *
   * @param request where it will be entered; the array is neither changed nor kept, so that it can
   *     be wiped after the check
   */
  Optional<char[]> find(PasswordRequest request);
}
