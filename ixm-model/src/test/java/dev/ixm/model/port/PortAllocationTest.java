package dev.ixm.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortAllocationTest {

  private static PortAllocation.Builder valid() {
    return PortAllocation.builder()
        .addPorts(PortRange.from(30000))
        .service("Paging")
        .direction(Direction.IN)
        .addProtocols(PortProtocol.UDP)
        .addRoles(Role.SINGLE)
        .source(Source.of(2, "Paging"));
  }

  private static void refuses(UnaryOperator<PortAllocation.Builder> change, String message) {
    PortAllocation.Builder builder = change.apply(valid());
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void statesEverythingThatIsNotMarked() {
    PortAllocation allocation = valid().inferred(PortFact.ROLES, PortFact.SERVICE).build();
    assertThat(allocation.basis(PortFact.ROLES)).isEqualTo(Basis.INFERRED);
    assertThat(allocation.basis(PortFact.SERVICE)).isEqualTo(Basis.INFERRED);
    assertThat(allocation.basis(PortFact.PORTS)).isEqualTo(Basis.STATED);
  }

  @Test
  void printsItsDirectionUnlessSetOtherwise() {
    assertThat(valid().build().printedDirection()).isEqualTo(Direction.IN);
    assertThat(valid().printedDirection(Direction.OUT).build().direction()).isEqualTo(Direction.IN);
  }

  @ParameterizedTest
  @CsvSource({
    "SMTP, TCP",
    "HTTP, TCP",
    "HTTPS, TCP",
    "LDAP, TCP",
    "MAPI_RPC, TCP",
    "TLS, TCP",
    "TCP, TCP",
    "UDP, UDP"
  })
  void tellsTheTransportOfAProtocol(PortProtocol protocol, TransportProtocol transport) {
    PortAllocation allocation = valid().protocols(ImmutableSet.of(protocol)).build();
    assertThat(allocation.transports()).containsExactly(transport);
  }

  @Test
  void namesEachTransportOnce() {
    PortAllocation allocation =
        valid().addProtocols(PortProtocol.TCP, PortProtocol.SIP, PortProtocol.TLS).build();
    assertThat(allocation.transports())
        .containsExactly(TransportProtocol.TCP, TransportProtocol.UDP);
  }

  @Test
  void needsATransport() {
    refuses(
        builder -> builder.protocols(ImmutableSet.of(PortProtocol.SIP)),
        "protocols must tell TCP or UDP: [SIP]");
    refuses(builder -> builder.protocols(ImmutableSet.of()), "protocols must tell TCP or UDP: []");
  }

  @Test
  void needsPortsServiceAndRoles() {
    refuses(builder -> builder.ports(ImmutableSet.of()), "ports must name at least one range");
    refuses(builder -> builder.service(" "), "service must not be blank");
    refuses(builder -> builder.roles(ImmutableSet.of()), "roles must name at least one role");
  }

  @Test
  void leavesOutWhatIsStated() {
    refuses(
        builder -> builder.putBases(PortFact.PORTS, Basis.STATED),
        "bases must leave out what is stated: {PORTS=STATED}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void growsWithVoicePorts(int each) {
    assertThat(valid().portsPerVoicePort(each).build().portsPerVoicePort()).hasValue(each);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void refusesOtherNumbersOfPortsForAVoicePort(int each) {
    refuses(
        builder -> builder.portsPerVoicePort(each), "portsPerVoicePort must be 1 to 100: " + each);
  }

  @Test
  void growsFromOneOpenRangeOnly() {
    String message = "ports must be one range without an end if they depend on voice ports: ";
    refuses(
        builder -> builder.portsPerVoicePort(2).ports(ImmutableSet.of(PortRange.single(5))),
        message + "[5]");
    refuses(
        builder -> builder.portsPerVoicePort(2).ports(ImmutableSet.of(PortRange.dynamic())),
        message + "[dynamic]");
    refuses(
        builder -> builder.portsPerVoicePort(2).addPorts(PortRange.from(40000)),
        message + "[30000-x, 40000-x]");
  }
}
