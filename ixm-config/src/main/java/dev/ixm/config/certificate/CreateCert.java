package dev.ixm.config.certificate;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.password.PasswordContext;
import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordPurpose;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import java.nio.CharBuffer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;

/**
 * A command that makes certificates of the synchronization, for the command prompt of Windows.
 *
 * <p>A site needs either {@link #SELF_SIGNED}, or {@link #AUTHORITY} and then {@link #SIGNED};
 * {@link #of} says which. The guide's text has lost the hyphen of {@code -u} in two of the three
 * commands; it is restored. What the options without a name here mean, the guide does not say.
 *
 * <p>Sources: guide chapter 9, Certificates for Mobilink Connection: Self-Signed; Not Self-Signed.
 */
public enum CreateCert {
  /** Makes the certificate of the Consolidated server, signed by itself. */
  SELF_SIGNED("-x -m 0 -v 5 -ca 0 -u 1,3,4,5,6", Lines.IDENTITY),
  /** Makes the site's own authority, whose password is made up here. */
  AUTHORITY("-x -m 0 -v 5 -ca 1 -u 6,7", Lines.AUTHORITY),
  /** Makes the certificate of the Consolidated server, signed by the {@link #AUTHORITY}. */
  SIGNED("-m 0 -v 5 -ca 0 -u 1,3,4,5,6", Lines.SIGNER, Lines.IDENTITY);

  private static final String PROGRAM = "createcert";

  private final ImmutableList<String> arguments;

  CreateCert(String... lines) {
    arguments =
        Placeholders.ARGUMENT
            .matcher(Lines.KEY_AND_SUBJECT + " " + String.join(" ", lines))
            .results()
            .map(MatchResult::group)
            .collect(toImmutableList());
  }

  /** What several commands share. */
  private static final class Lines {

    static final String KEY_AND_SUBJECT =
        "-t rsa -b %s -sc <country> -sst <state> -sl <city> -so <organization> -sou <unit>"
                .formatted(CreateKey.KEY_SIZE)
            + " -scn <common name>";

    static final String IDENTITY =
        "-co %s -ko %s -io %s -kp "
                .formatted(
                    path(MobilinkFile.CERTIFICATE),
                    path(MobilinkFile.CERTIFICATE_KEY),
                    path(MobilinkFile.IDENTITY))
            + Placeholders.IDENTITY_PASSWORD;

    static final String AUTHORITY =
        "-co %s -ko %s -io %s -kp "
                .formatted(
                    path(MobilinkFile.AUTHORITY_CERTIFICATE),
                    path(MobilinkFile.AUTHORITY_KEY),
                    path(MobilinkFile.AUTHORITY_IDENTITY))
            + Placeholders.AUTHORITY_PASSWORD;

    static final String SIGNER =
        "-c %s -ck %s -cp "
                .formatted(
                    path(MobilinkFile.AUTHORITY_CERTIFICATE), path(MobilinkFile.AUTHORITY_KEY))
            + Placeholders.AUTHORITY_PASSWORD;

    private Lines() {}

    private static String path(MobilinkFile file) {
      return MobilinkFile.MADE_IN + file.fileName();
    }
  }

  /**
   * {@return the commands to run, in order}
   *
   * @param policy whether the site lets certificates be self-signed
   */
  public static ImmutableList<CreateCert> of(SelfSigned policy) {
    return switch (policy) {
      case PERMITTED -> ImmutableList.of(SELF_SIGNED);
      case FORBIDDEN -> ImmutableList.of(AUTHORITY, SIGNED);
    };
  }

  /**
   * {@return the lines of all commands to run, in order, for one subject}
   *
   * @param policy whether the site lets certificates be self-signed
   * @param subject the certificate values that the Primary was installed with
   * @param policies of the site's release
   * @param passwords gives the password for each purpose that is asked for; an array is neither
   *     changed nor kept
   * @throws IllegalArgumentException as {@link #render} does
   */
  public static ImmutableList<char[]> render(
      SelfSigned policy,
      CertificateSubject subject,
      PasswordPolicies policies,
      Function<PasswordPurpose, char[]> passwords) {
    return of(policy).stream()
        .map(command -> command.render(subject, policies, passwords))
        .collect(toImmutableList());
  }

  /** {@return the passwords that the command needs} */
  public ImmutableSet<PasswordPurpose> passwords() {
    return arguments.stream()
        .flatMap(argument -> Placeholders.password(argument).stream())
        .collect(toImmutableSet());
  }

  /** {@return the line with a description in angle brackets where values have to be put in} */
  public String template() {
    return template(argument -> argument);
  }

  /**
   * {@return the line with a description in angle brackets where passwords have to be put in}
   *
   * @param subject the certificate values that the Primary was installed with
   */
  public String template(CertificateSubject subject) {
    return template(argument -> Placeholders.text(argument, subject));
  }

  private String template(UnaryOperator<String> text) {
    CommandLine line = new CommandLine().add(PROGRAM);
    arguments.stream().map(text).forEach(line::add);
    return new String(line.take());
  }

  /**
   * {@return the line, ready to be typed; the array is the caller's, who should wipe it}
   *
   * @param subject the certificate values that the Primary was installed with
   * @param policies of the site's release
   * @param passwords gives the password for each of {@link #passwords}; an array is neither changed
   *     nor kept
   * @throws IllegalArgumentException if a password breaks a rule of {@link PasswordPolicies#jitc}
   *     that has to be kept, or holds a character that the command prompt does not hand on
   *     unchanged: anything but printable ASCII, {@code "}, {@code %}, or {@code -} or {@code @} in
   *     first place; or if the line is longer than 8,191 characters. The message names the purpose,
   *     and nothing of the password.
   */
  public char[] render(
      CertificateSubject subject,
      PasswordPolicies policies,
      Function<PasswordPurpose, char[]> passwords) {
    CommandLine line = new CommandLine().add(PROGRAM);
    try {
      for (String argument : arguments) {
        line.add(
            Placeholders.password(argument)
                .<CharSequence>map(
                    purpose -> password(purpose, policies.jitc(), passwords.apply(purpose)))
                .orElseGet(() -> Placeholders.text(argument, subject)));
      }
      return line.take();
    } finally {
      line.wipe();
    }
  }

  private static CharBuffer password(
      PasswordPurpose purpose, PasswordPolicy policy, char[] password) {
    ImmutableList<Finding> findings =
        policy.check(password, PasswordContext.none()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .collect(toImmutableList());
    checkArgument(
        findings.isEmpty(),
        "the password %s breaks %s",
        purpose,
        findings.stream().map(finding -> finding.rule().id()).collect(toImmutableList()));
    CharBuffer characters = CharBuffer.wrap(password);
    checkArgument(
        CommandLine.isPassedUnchanged(characters),
        "the password %s must be printable ASCII without \" and %, and not begin with - or @",
        purpose);
    return characters;
  }
}
