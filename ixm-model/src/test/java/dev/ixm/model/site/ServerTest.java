package dev.ixm.model.site;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ixm.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

  private static Server.Builder server(String name) {
    return Server.builder().name(name).addRoles(Role.SINGLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "9", "IXM-1", "ixm_1", "ABCDEFGHIJKLMNO"})
  void permitsNetBiosNames(String name) {
    assertThat(server(name).build().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-A", "_A", "A.B", "A B", "ABCDEFGHIJKLMNOP", "\u00c4", "A\n"})
  void refusesOtherNames(String name) {
    assertRefused(
        () -> server(name).build(),
        "name",
        "must be 1 to 15 letters, digits, hyphens and underscores: '%s'"
            .formatted(name.replace("\n", "\\u000a")));
  }

  @Test
  void playsAtLeastOneRole() {
    assertRefused(() -> Server.builder().name("A").build(), "roles", "must name at least one role");
    assertThatIllegalStateException()
        .isThrownBy(() -> Server.builder().addRoles(Role.SINGLE).build())
        .withMessageContaining("name");
  }

  @Test
  void listsItsRolesInDeclarationOrder() {
    assertThat(
            Server.builder().name("A").addRoles(Role.LICENSE_SERVER, Role.PRIMARY).build().roles())
        .containsExactly(Role.PRIMARY, Role.LICENSE_SERVER);
  }

  @Test
  void hasANumberFrom1To9999() {
    assertThat(server("A").build().number()).isEmpty();
    assertThat(server("A").number(1).build().number()).hasValue(1);
    assertThat(server("A").number(9_999).build().number()).hasValue(9_999);
    assertRefused(() -> server("A").number(0).build(), "number", "must be 1 to 9999: 0");
    assertRefused(() -> server("A").number(10_000).build(), "number", "must be 1 to 9999: 10000");
  }

  @Test
  void hasVoicePortsFrom0To100000() {
    assertThat(server("A").build().voicePorts()).isEmpty();
    assertThat(server("A").voicePorts(0).build().voicePorts()).hasValue(0);
    assertThat(server("A").voicePorts(100_000).build().voicePorts()).hasValue(100_000);
    assertRefused(
        () -> server("A").voicePorts(-1).build(), "voicePorts", "must be 0 to 100000: -1");
    assertRefused(
        () -> server("A").voicePorts(100_001).build(), "voicePorts", "must be 0 to 100000: 100001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"textToSpeechPorts", "speechRecognitionPorts", "faxPorts"})
  void hasOtherPortsFrom0To100000(String attribute) {
    assertThat(ports(attribute, 0).name()).isEqualTo("A");
    assertThat(ports(attribute, 100_000).name()).isEqualTo("A");
    assertRefused(() -> ports(attribute, -1), attribute, "must be 0 to 100000: -1");
    assertRefused(() -> ports(attribute, 100_001), attribute, "must be 0 to 100000: 100001");
  }

  private static Server ports(String attribute, int count) {
    return switch (attribute) {
      case "textToSpeechPorts" -> server("A").textToSpeechPorts(count).build();
      case "speechRecognitionPorts" -> server("A").speechRecognitionPorts(count).build();
      default -> server("A").faxPorts(count).build();
    };
  }

  @Test
  void hasAddressesAndNoHostNames() {
    assertThat(server("A").addAddresses("192.0.2.1", "::1").build().addresses())
        .containsExactly("192.0.2.1", "::1");
    assertRefused(
        () -> server("A").addAddresses("host").build(),
        "addresses",
        "addresses/0",
        "must be IP addresses such as 10.0.0.5: 'host'");
  }

  @ParameterizedTest
  @EnumSource
  void isWhatOneOfItsRolesIs(Role role) {
    Server alone = Server.builder().name("A").addRoles(role).build();
    assertThat(alone.isVoiceServer()).isEqualTo(role.isVoiceServer());
    assertThat(alone.isProductServer()).isEqualTo(role.isProductServer());
    Server also = Server.builder().from(alone).addRoles(Role.LICENSE_SERVER).build();
    assertThat(also.isVoiceServer()).isEqualTo(role.isVoiceServer());
    assertThat(also.isProductServer()).isEqualTo(role.isProductServer());
  }
}
