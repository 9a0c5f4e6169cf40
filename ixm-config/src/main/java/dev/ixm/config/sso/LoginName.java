package dev.ixm.config.sso;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The name under which a Windows user logs in.
 *
 * <p>Grammar: {@code domain\name}, where the domain may be the name of a computer, or {@code
 * user@domain}. Neither part is empty, begins or ends with white space, or has a control character;
 * exactly one of the two separators is in the text, exactly once. What has both, such as {@code
 * a\b@c}, can be read in two ways and is refused. Case is kept, and counts for equality here though
 * not for Windows.
 *
 * <p>The two forms name the domain differently: before the backslash mostly stands its short
 * NetBIOS name or a computer's, behind the at sign its DNS name. Neither follows from the other, so
 * whoever converts has to say the other one. Source: guide chapter 26, Legacy SSO.
 */
@Value.Immutable
public abstract class LoginName {

  private static final CharMatcher SEPARATORS = CharMatcher.anyOf("\\@");

  /** How a login name is written. */
  public enum Form {
    /** {@code domain\name}: with the option Resolve user principal name off. */
    BACKSLASH,
    /** {@code user@domain}: with the option Resolve user principal name on. */
    PRINCIPAL
  }

  LoginName() {}

  /**
   * {@return the parts of a login name}
   *
   * @param text the name as a user enters it
   * @throws IllegalArgumentException if the text has neither form, or could have both
   */
  public static LoginName parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected domain\\user or user@domain: '%s'".formatted(text)));
  }

  /**
   * {@return the parts of a login name, empty if the text has neither form or could have both}
   *
   * @param text the name as a user enters it
   */
  public static Optional<LoginName> find(String text) {
    int at = SEPARATORS.indexIn(text);
    if (at < 0) {
      return Optional.empty();
    }
    String first = text.substring(0, at);
    String second = text.substring(at + 1);
    if (!isPart(first) || !isPart(second)) {
      return Optional.empty();
    }
    return Optional.of(
        text.charAt(at) == '@'
            ? ImmutableLoginName.of(Form.PRINCIPAL, second, first)
            : ImmutableLoginName.of(Form.BACKSLASH, first, second));
  }

  private static boolean isPart(String text) {
    return !text.isEmpty()
        && text.strip().equals(text)
        && text.chars().noneMatch(Character::isISOControl)
        && SEPARATORS.matchesNoneOf(text);
  }

  /** {@return how it is written} */
  @Value.Parameter
  public abstract Form form();

  /** {@return the name of the domain or computer} */
  @Value.Parameter
  public abstract String domain();

  /** {@return the name of the user in it} */
  @Value.Parameter
  public abstract String user();

  /**
   * {@return the same user as {@code user@domain}}
   *
   * @param dnsDomain what stands behind the at sign, as the short name does not tell
   * @throws IllegalArgumentException if the name of the domain is not well-formed
   */
  public final LoginName toPrincipal(String dnsDomain) {
    return written(Form.PRINCIPAL, dnsDomain);
  }

  /**
   * {@return the same user as {@code domain\name}}
   *
   * @param domainOrComputer what stands before the backslash, as the DNS name does not tell
   * @throws IllegalArgumentException if the name is not well-formed
   */
  public final LoginName toBackslash(String domainOrComputer) {
    return written(Form.BACKSLASH, domainOrComputer);
  }

  private LoginName written(Form form, String domain) {
    checkArgument(isPart(domain), "expected the name of a domain: '%s'", domain);
    return ImmutableLoginName.of(form, domain, user());
  }

  /** {@return the name as a user enters it} */
  @Override
  public final String toString() {
    return form() == Form.PRINCIPAL ? user() + "@" + domain() : domain() + "\\" + user();
  }
}
