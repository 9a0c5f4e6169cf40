package dev.ixm.config.password;

import static com.google.common.base.Preconditions.checkArgument;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Makes passwords that satisfy a policy.
 *
 * <p>Each character is drawn from the printable ASCII characters but the space, without those of
 * classes that the policy forbids, and what the policy refuses is thrown away as a whole. So every
 * password of the length and of these characters that satisfies the policy is as likely as any
 * other, as far as the random generator is uniform.
 *
 * <p>Beyond the guide, which leaves passwords to the installer.
 */
public final class PasswordGenerator {

  private static final int TRIES = 100_000;

  private final PasswordPolicy policy;
  private final PasswordContext context;
  private final RandomGenerator random;
  private final String alphabet;

  private PasswordGenerator(
      PasswordPolicy policy, PasswordContext context, RandomGenerator random) {
    this.policy = policy;
    this.context = context;
    this.random = random;
    StringBuilder characters = new StringBuilder();
    for (char each = '!'; each <= '~'; each++) {
      if (!isForbidden(CharacterClass.of(each))) {
        characters.append(each);
      }
    }
    this.alphabet = characters.toString();
  }

  /**
   * {@return a generator that draws from a {@link SecureRandom}}
   *
   * @param policy what passwords have to satisfy
   * @param context the account that they are for
   */
  public static PasswordGenerator of(PasswordPolicy policy, PasswordContext context) {
    return of(policy, context, new SecureRandom());
  }

  /**
   * {@return a generator that draws from a given source}
   *
   * @param policy what passwords have to satisfy
   * @param context the account that they are for
   * @param random the source; passwords for use need a {@link SecureRandom}
   */
  public static PasswordGenerator of(
      PasswordPolicy policy, PasswordContext context, RandomGenerator random) {
    return new PasswordGenerator(policy, context, random);
  }

  /**
   * {@return a new password; the caller should overwrite it after use}
   *
   * @param length the number of characters, 1 to {@value PasswordRules#MAX_LIMIT}
   * @throws IllegalArgumentException if the length is out of range, or not allowed by the policy
   * @throws IllegalStateException if none of 100,000 candidates satisfies the policy, because
   *     hardly any password of the length does
   */
  public char[] generate(int length) {
    checkArgument(
        length >= 1 && length <= PasswordRules.MAX_LIMIT,
        "length must be 1 to %s: %s",
        PasswordRules.MAX_LIMIT,
        length);
    checkAllowed(length);
    char[] password = new char[length];
    for (int i = 0; i < TRIES && !alphabet.isEmpty(); i++) {
      draw(password);
      if (isAccepted(password)) {
        return password;
      }
    }
    Arrays.fill(password, '\0');
    throw new IllegalStateException(
        "found no password of length %s for %s".formatted(length, policy));
  }

  private void checkAllowed(int length) {
    for (PasswordRule rule : policy.rules()) {
      checkArgument(
          !rule.info().id().equals(PasswordRules.LENGTH)
              || (length >= rule.minimum() && length <= rule.maximum()),
          "length must be %s for %s: %s",
          PasswordFindings.allowed(rule),
          policy.name(),
          length);
    }
  }

  private void draw(char[] password) {
    for (int i = 0; i < password.length; i++) {
      password[i] = alphabet.charAt(random.nextInt(alphabet.length()));
    }
  }

  /** Judges the structure first: comparing with the history is a thousand times slower. */
  private boolean isAccepted(char[] password) {
    return policy.check(password, PasswordContext.none()).isEmpty()
        && policy.check(password, context).isEmpty();
  }

  private boolean isForbidden(CharacterClass characterClass) {
    return policy.rules().stream()
        .anyMatch(
            rule ->
                rule.maximum() == 0
                    && rule instanceof CharacterCountRule count
                    && count.classes().contains(characterClass));
  }
}
