package dev.ixm.config.certificate;

import static dev.ixm.config.certificate.TestSites.SUBJECT;
import static dev.ixm.config.password.PasswordPurpose.MOBILINK_IDENTITY_FILE;
import static dev.ixm.config.password.PasswordPurpose.PRIVATE_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.config.password.PasswordPurpose;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateCertTest {

  private static final PasswordPolicies POLICIES = PasswordPolicies.builder().build();

  private static final String NAMES =
      "-sc CA -sst ON -sl Toronto -so \"Test Org\" -sou \"Test OU\" -scn \"Test Cert\"";
  private static final String IDENTITY =
      " -co c:\\MobilinkPublicCertificate.crt -ko c:\\ConsPrivateKey.pem"
          + " -io c:\\ConsolidatedIdentity.pem -kp ";

  private static Map<PasswordPurpose, char[]> passwords() {
    return ImmutableMap.of(
        MOBILINK_IDENTITY_FILE, "Abc123def456gh!".toCharArray(),
        PRIVATE_CERTIFICATE, "Zyx987wvu654ts!".toCharArray());
  }

  private static String rendered(CreateCert command, Map<PasswordPurpose, char[]> passwords) {
    return new String(command.render(SUBJECT, POLICIES, passwords::get));
  }

  /** The guide has no quotation marks around the password here, which makes no difference. */
  @Test
  @Tag("G09-281")
  void makesASelfSignedCertificate() {
    String line =
        "createcert -t rsa -b 2048 "
            + NAMES
            + " -x -m 0 -v 5 -ca 0 -u 1,3,4,5,6"
            + IDENTITY
            + "\"Abc123def456gh!\"";
    assertThat(rendered(CreateCert.SELF_SIGNED, passwords())).isEqualTo(line);
    assertThat(CmdExe.arguments(line)).endsWith("-kp", "Abc123def456gh!");
  }

  @Test
  @Tag("G09-294")
  void makesAnAuthority() {
    assertThat(rendered(CreateCert.AUTHORITY, passwords()))
        .isEqualTo(
            "createcert -t rsa -b 2048 "
                + NAMES
                + " -x -m 0 -v 5 -ca 1 -u 6,7 -co c:\\MobilinkPublicCertificateCA.pem"
                + " -ko c:\\ConsPrivateKeyCA.pem -io c:\\ConsolidatedIdentityCA.pem"
                + " -kp \"Zyx987wvu654ts!\"");
  }

  @Test
  @Tag("G09-295")
  void makesACertificateThatTheAuthoritySigns() {
    assertThat(rendered(CreateCert.SIGNED, passwords()))
        .isEqualTo(
            "createcert -t rsa -b 2048 "
                + NAMES
                + " -m 0 -v 5 -ca 0 -u 1,3,4,5,6 -c c:\\MobilinkPublicCertificateCA.pem"
                + " -ck c:\\ConsPrivateKeyCA.pem -cp \"Zyx987wvu654ts!\""
                + IDENTITY
                + "\"Abc123def456gh!\"");
  }

  @Test
  @Tag("G09-279")
  void needsOneOfTheTwoWays() {
    assertThat(CreateCert.of(SelfSigned.PERMITTED)).containsExactly(CreateCert.SELF_SIGNED);
    assertThat(CreateCert.of(SelfSigned.FORBIDDEN))
        .containsExactly(CreateCert.AUTHORITY, CreateCert.SIGNED);
  }

  @Test
  @Tag("G09-283")
  @Tag("G09-298")
  void namesTheSameSubjectInAllCommands() {
    CertificateSubject other =
        CertificateSubject.builder()
            .country("US")
            .state("New York")
            .locality("Buffalo")
            .organization("R & D")
            .organizationalUnit("A^B")
            .commonName("mobilink.example.com")
            .build();
    List<char[]> lines = CreateCert.render(SelfSigned.FORBIDDEN, other, POLICIES, passwords()::get);
    assertThat(lines).hasSize(2);
    for (char[] line : lines) {
      assertThat(CmdExe.arguments(new String(line)))
          .containsSequence("-sc", "US", "-sst", "New York", "-sl", "Buffalo", "-so", "R & D")
          .containsSequence("-sou", "A^B", "-scn", "mobilink.example.com");
    }
  }

  @Test
  @Tag("G09-285")
  void saysWhichPasswordsItNeeds() {
    assertThat(CreateCert.SELF_SIGNED.passwords()).containsExactly(MOBILINK_IDENTITY_FILE);
    assertThat(CreateCert.AUTHORITY.passwords()).containsExactly(PRIVATE_CERTIFICATE);
    assertThat(CreateCert.SIGNED.passwords())
        .containsExactly(PRIVATE_CERTIFICATE, MOBILINK_IDENTITY_FILE);
  }

  @ParameterizedTest
  @EnumSource(CreateCert.class)
  void hasATemplateOfTheSameForm(CreateCert command) {
    List<String> template = CmdExe.arguments(command.template());
    List<String> line = CmdExe.arguments(rendered(command, passwords()));
    assertThat(template).hasSameSizeAs(line);
    for (int i = 0; i < line.size(); i++) {
      if (!template.get(i).startsWith("<")) {
        assertThat(template.get(i)).isEqualTo(line.get(i));
      }
    }
    assertThat(template)
        .contains("<country>", "<state>", "<city>", "<organization>", "<unit>", "<common name>")
        .doesNotContain("CA", "Abc123def456gh!");
  }

  @Test
  void leavesThePasswordsAlone() {
    Map<PasswordPurpose, char[]> passwords = passwords();
    rendered(CreateCert.SIGNED, passwords);
    assertThat(passwords.get(MOBILINK_IDENTITY_FILE)).isEqualTo("Abc123def456gh!".toCharArray());
    assertThat(passwords.get(PRIVATE_CERTIFICATE)).isEqualTo("Zyx987wvu654ts!".toCharArray());
  }

  @Test
  @Tag("G09-285")
  void refusesAPasswordThatJitcDoes() {
    assertThatThrownBy(
            () ->
                CreateCert.SELF_SIGNED.render(
                    SUBJECT, POLICIES, purpose -> "abc123def456g!".toCharArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the password MOBILINK_IDENTITY_FILE breaks [password.length, password.uppercase]");
    assertThatThrownBy(() -> CreateCert.AUTHORITY.render(SUBJECT, POLICIES, purpose -> new char[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the password PRIVATE_CERTIFICATE breaks [password.length");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abc123def456gh\"!",
        "Abc123%def456gh!",
        "Abc123def456gh!\n",
        "Abc123def456gh\u00E9",
        "Abc123def456gh\uFF02",
        "-Abc123def456gh!",
        "@Abc123def456gh!"
      })
  void refusesAPasswordThatThePromptChanges(String password) {
    assertThatThrownBy(
            () ->
                CreateCert.SELF_SIGNED.render(SUBJECT, POLICIES, purpose -> password.toCharArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the password MOBILINK_IDENTITY_FILE must be printable ASCII without \" and %, and not"
                + " begin with - or @")
        .hasNoCause();
  }

  @Test
  void takesWhateverThePromptHandsOn() {
    String password = "A b1&|<>()^!'`~\\\\";
    String line =
        new String(CreateCert.AUTHORITY.render(SUBJECT, POLICIES, it -> password.toCharArray()));
    assertThat(CmdExe.arguments(line)).endsWith("-kp", password);
  }

  @Test
  void refusesALineThatIsTooLong() {
    String password = "Aa1!".repeat(2_000);
    int rest = rendered(CreateCert.SELF_SIGNED, passwords()).length() - 15;
    String longest = password.substring(0, 8_191 - rest);
    assertThat(CreateCert.SELF_SIGNED.render(SUBJECT, POLICIES, it -> longest.toCharArray()))
        .hasSize(8_191);
    assertThatThrownBy(
            () ->
                CreateCert.SELF_SIGNED.render(
                    SUBJECT, POLICIES, it -> (longest + "x").toCharArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the line has more than 8191 characters");
  }
}
