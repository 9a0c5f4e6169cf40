package dev.ixm.config.password.history;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * The passwords that an account had, as hashes, the latest first. The present one is among them.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePasswordHistory.class)
public abstract class PasswordHistory {

  PasswordHistory() {}

  /** {@return the history of an account that never had a password} */
  public static PasswordHistory empty() {
    return of(ImmutableList.of());
  }

  /**
   * {@return a history}
   *
   * @param hashes the passwords, the latest first
   */
  public static PasswordHistory of(Iterable<? extends PasswordHash> hashes) {
    return ImmutablePasswordHistory.of(hashes);
  }

  /** {@return the passwords, the latest first} */
  @Value.Parameter
  public abstract ImmutableList<PasswordHash> hashes();

  /**
   * {@return this history with one more password, without those that are too old to matter}
   *
   * @param latest the new password
   * @param depth how many passwords to keep, the new one included, from 1
   * @throws IllegalArgumentException if {@code depth} is less than 1
   */
  public final PasswordHistory with(PasswordHash latest, int depth) {
    checkArgument(depth >= 1, "depth must be at least 1: %s", depth);
    return of(
        ImmutableList.<PasswordHash>builder()
            .add(latest)
            .addAll(hashes())
            .build()
            .subList(0, Math.min(depth, hashes().size() + 1)));
  }

  /**
   * {@return how many of the latest passwords a candidate equals} All of them are compared, so that
   * the time taken does not tell which one it was.
   *
   * @param password the candidate, which is not changed or kept
   * @param depth how many of the latest count
   */
  public final int count(char[] password, int depth) {
    int count = 0;
    for (int i = 0; i < Math.min(depth, hashes().size()); i++) {
      count += hashes().get(i).matches(password) ? 1 : 0;
    }
    return count;
  }
}
