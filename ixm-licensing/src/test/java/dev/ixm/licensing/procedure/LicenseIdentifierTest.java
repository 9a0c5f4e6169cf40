package dev.ixm.licensing.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.licensing.procedure.LicenseIdentifier.Kind;
import dev.ixm.model.json.IxmJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenseIdentifierTest {

  private static final String TEXT = "0A-1B-2C-3D-4E-5F";

  @ParameterizedTest
  @EnumSource(Kind.class)
  void isRevealedToWhoAsks(Kind kind) {
    LicenseIdentifier identifier = LicenseIdentifier.of(kind, TEXT);
    assertThat(identifier.kind()).isEqualTo(kind);
    assertThat(identifier.reveal()).isEqualTo(TEXT);
    assertThat(identifier).hasToString(kind + " ***E-5F");
  }

  @ParameterizedTest
  @CsvSource({
    "1, ***",
    "123, ***",
    "1234, ***4",
    "1234567, ***7",
    "12345678, ***78",
    "123456789012345, ***345",
    "1234567890123456, ***3456",
    "12345678901234567890, ***7890"
  })
  void showsAQuarterAndFourCharactersAtMost(String text, String shown) {
    assertThat(LicenseIdentifier.of(Kind.SERIAL_NUMBER, text))
        .hasToString("SERIAL_NUMBER " + shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "a", "Z9", "a.b_c:d-e", "00:1b:44:11:3a:b7"})
  void acceptsLettersAndDigitsAndWhatJoinsThem(String text) {
    assertThat(LicenseIdentifier.of(Kind.HOST_ID, text).reveal()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "secret ", " secret", "sec ret", "secret-", "-secret", "sécret"})
  void refusesAnotherFormWithoutQuotingIt(String text) {
    assertThatThrownBy(() -> LicenseIdentifier.of(Kind.SITE_ID, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a SITE_ID must have 1 to 64 letters and digits, and between them . _ : -");
  }

  @Test
  void hasAtMost64Characters() {
    assertThat(LicenseIdentifier.of(Kind.HOST_ID, "x".repeat(64)).reveal()).hasSize(64);
    assertThatThrownBy(() -> LicenseIdentifier.of(Kind.HOST_ID, "x".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a HOST_ID must have 1 to 64 ");
  }

  @Test
  void hasNoJsonForm() {
    LicenseIdentifier identifier = LicenseIdentifier.of(Kind.HOST_ID, TEXT);
    assertThatThrownBy(() -> IxmJson.write(identifier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no JSON form: dev.ixm.licensing.procedure.LicenseIdentifier")
        .hasStackTraceContaining("LicenseIdentifier")
        .satisfies(e -> assertThat(e.getCause()).hasMessageNotContaining(TEXT));
  }

  @Test
  void isEqualToTheSameNumberOfTheSameKind() {
    LicenseIdentifier identifier = LicenseIdentifier.of(Kind.HOST_ID, TEXT);
    assertThat(LicenseIdentifier.of(Kind.HOST_ID, TEXT))
        .isEqualTo(identifier)
        .hasSameHashCodeAs(identifier);
    assertThat(LicenseIdentifier.of(Kind.SITE_ID, TEXT))
        .isNotEqualTo(identifier)
        .doesNotHaveSameHashCodeAs(identifier);
    assertThat(LicenseIdentifier.of(Kind.HOST_ID, "0A"))
        .isNotEqualTo(identifier)
        .doesNotHaveSameHashCodeAs(identifier);
    assertThat(identifier.equals((Object) TEXT)).isFalse();
  }
}
