package dev.ixm.config.mirroring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.mirroring.CardRole;
import dev.ixm.config.mirroring.NetworkCard;
import dev.ixm.config.mirroring.PrescribedOptions;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.value.InvalidAttributeException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReplicationLanRulesTest extends SettingsRulesContract<ReplicationJob> {

  private static final String SOUND =
      """
      {"variant": "LAN",
       "source": {"name": "CON", "userName": "acme/admin", "cards": {
         "PRIMARY": {"address": "10.0.0.3", "dnsServers": ["10.0.0.1"], "registersInDns": true},
         "SECONDARY": {"address": "10.1.0.3", "dnsServers": [], "registersInDns": false}}},
       "target": {"name": "BAK", "userName": "acme/root", "cards": {
         "PRIMARY": {"address": "10.0.0.4"},
         "SECONDARY": {"address": "10.1.0.4", "dnsServers": [], "registersInDns": false}}},
       "timeToFailure": "PT10M", "sourceRestart": "PT5M",
       "monitoredAddresses": ["10.1.0.3", "10.0.0.3"],
       "waitsForUser": false, "identity": "APPLY_SOURCE", "reverseProtection": true,
       "reservedSourceAddress": "10.1.0.3", "reservedTargetAddress": "10.1.0.4",
       "adapterMap": {"PRIMARY": "PRIMARY", "SECONDARY": "SECONDARY"},
       "changedOptions": []}
      """;

  private static final String ROWS =
      """
      mirroring.card.address | "10.1.0.3", "dnsServers": [] | "10.1.0.3", "dnsServers": ["10.0.0.1"] | ERROR | /source/cards/SECONDARY/dnsServers server=CON actual=10.0.0.1 expected=none | G21-027
      mirroring.card.address | "10.1.0.4", "dnsServers": [] | "10.1.0.4", "dnsServers": ["10.0.0.1"] | ERROR | /target/cards/SECONDARY/dnsServers server=BAK actual=10.0.0.1 expected=none | G21-027
      mirroring.card.address | {"address": "10.1.0.4", "dnsServers": [],  | { | INFO |  missing=/target/cards/SECONDARY/address /target/cards/SECONDARY/dnsServers | G21-027
      mirroring.card.address | "10.0.0.4"},⏎   "SECONDARY": {"address": "10.1.0.4", "dnsServers": [], "registersInDns": false} | "10.0.0.4"} | INFO | /target/cards/SECONDARY missing=/target/cards/SECONDARY | G21-027
      mirroring.card.dns | "10.1.0.4", "dnsServers": [], "registersInDns": false | "10.1.0.4", "dnsServers": [], "registersInDns": true | ERROR | /target/cards/SECONDARY/registersInDns server=BAK actual=true expected=false | G21-028
      mirroring.card.dns | "10.1.0.3", "dnsServers": [], "registersInDns": false | "10.1.0.3", "dnsServers": [] | INFO | /source/cards/SECONDARY/registersInDns missing=/source/cards/SECONDARY/registersInDns | G21-028
      mirroring.time-to-failure | PT10M | PT0S | ERROR | /timeToFailure actual=0 ms expected=more than 0 ms | G21-043
      mirroring.time-to-failure | "timeToFailure": "PT10M",  | ∅ | INFO | /timeToFailure missing=/timeToFailure | G21-043
      mirroring.time-to-failure.restart | PT10M | PT5M | WARNING | /timeToFailure actual=5 min expected=more than 5 min | G21-044
      mirroring.time-to-failure.restart | , "sourceRestart": "PT5M" | ∅ | INFO | /sourceRestart missing=/sourceRestart | G21-044
      mirroring.network-monitoring | ["10.1.0.3", "10.0.0.3"] | ["10.0.0.3"] | ERROR | /monitoredAddresses actual=10.0.0.3 expected=10.0.0.3, 10.1.0.3 | G21-045
      mirroring.network-monitoring | ["10.1.0.3", "10.0.0.3"] | [] | ERROR | /monitoredAddresses actual=none expected=10.0.0.3, 10.1.0.3 | G21-045
      mirroring.network-monitoring | "monitoredAddresses": ["10.1.0.3", "10.0.0.3"], | ∅ | INFO | /monitoredAddresses missing=/monitoredAddresses | G21-045
      mirroring.network-monitoring | "address": "10.0.0.3", "dns | "dns | INFO | /source/cards/PRIMARY/address missing=/source/cards/PRIMARY/address | G21-045
      mirroring.wait-for-user | "waitsForUser": false | "waitsForUser": true | ERROR | /waitsForUser actual=true expected=false | G21-046
      mirroring.wait-for-user | "waitsForUser": false,  | ∅ | INFO | /waitsForUser missing=/waitsForUser | G21-046
      mirroring.identity | APPLY_SOURCE | RETAIN_TARGET | ERROR | /identity actual=RETAIN_TARGET expected=APPLY_SOURCE | G21-047
      mirroring.reverse-protection | "reverseProtection": true | "reverseProtection": false | ERROR | /reverseProtection actual=false expected=true | G21-048
      mirroring.reserved-address | "reservedSourceAddress": "10.1.0.3" | "reservedSourceAddress": "10.0.0.3" | ERROR | /reservedSourceAddress actual=10.0.0.3 expected=10.1.0.3 | G21-049
      mirroring.reserved-address | "reservedTargetAddress": "10.1.0.4" | "reservedTargetAddress": "10.1.0.3" | ERROR | /reservedTargetAddress actual=10.1.0.3 expected=10.1.0.4 | G21-049
      mirroring.reserved-address | "reservedSourceAddress": "10.1.0.3",  | ∅ | INFO | /reservedSourceAddress missing=/reservedSourceAddress | G21-049
      mirroring.reserved-address | "address": "10.1.0.4", | ∅ | INFO | /target/cards/SECONDARY/address missing=/target/cards/SECONDARY/address | G21-049
      mirroring.adapter-map | {"PRIMARY": "PRIMARY", "SECONDARY": "SECONDARY"} | {"PRIMARY": "SECONDARY", "SECONDARY": "PRIMARY"} | ERROR | /adapterMap/PRIMARY actual=SECONDARY expected=PRIMARY; /adapterMap/SECONDARY actual=PRIMARY expected=SECONDARY | G21-050
      mirroring.adapter-map | {"PRIMARY": "PRIMARY", "SECONDARY": "SECONDARY"} | {"PRIMARY": "PRIMARY"} | ERROR | /adapterMap/SECONDARY expected=SECONDARY | G21-050
      mirroring.other-options | "changedOptions": [] | "changedOptions": ["Compression"] | INFO | /changedOptions actual=Compression expected=none | G21-051
      mirroring.user-name | acme/admin | acme\\\\admin | ERROR | /source/userName actual=acme\\admin expected=of the form domain/username | G21-072
      mirroring.user-name | acme/root | root | ERROR | /target/userName actual=root expected=of the form domain/username | G21-072
      mirroring.user-name | , "userName": "acme/root" | ∅ | INFO | /target/userName missing=/target/userName | G21-072
      """;

  private static final ReplicationServer SOURCE = server("CON", "10.0.0.3", "10.1.0.3");
  private static final ReplicationServer TARGET = server("BAK", "10.0.0.4", "10.1.0.4");

  ReplicationLanRulesTest() {
    super(ReplicationJob.class, SOUND, ROWS);
  }

  static ReplicationServer server(String name, String primary, String secondary) {
    return ReplicationServer.builder()
        .name(name)
        .userName("acme/admin")
        .putCards(CardRole.PRIMARY, NetworkCard.builder().address(primary).build())
        .putCards(CardRole.SECONDARY, NetworkCard.secondary(secondary))
        .build();
  }

  @Test
  @Tag("G21-079")
  void prescribesAJobThatNoRuleObjectsTo() {
    ReplicationJob job = ReplicationJob.lan(SOURCE, TARGET, Duration.ofMinutes(10));
    ReplicationJob known =
        ReplicationJob.builder().from(job).sourceRestart(Duration.ofMinutes(5)).build();
    assertThat(check(known)).isEmpty();
    assertThat(job.monitoredAddresses().orElseThrow()).containsExactly("10.0.0.3", "10.1.0.3");
  }

  @Test
  @Tag("G21-079")
  void hasTheProfileOfALan() {
    PrescribedOptions lan = new PrescribedOptions(MirroringVariant.LAN);
    assertThat(lan.networkCards()).isEqualTo(2);
    assertThat(lan.waitsForUser()).isFalse();
    assertThat(lan.identity().option())
        .isEqualTo("Apply source network configuration to the target");
    assertThat(lan.reverseProtection()).isTrue();
    assertThat(lan.reservesAddresses()).isTrue();
    assertThat(lan.adapterMap())
        .containsExactly(
            Map.entry(CardRole.PRIMARY, CardRole.PRIMARY),
            Map.entry(CardRole.SECONDARY, CardRole.SECONDARY));
    assertThat(lan.reconfiguresOtherServers()).isFalse();
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused(
        () -> ReplicationJob.lan(SOURCE, SOURCE, Duration.ofMinutes(10)),
        "target must not be the source itself");
    assertRefused(
        () -> ReplicationJob.lan(SOURCE, TARGET, Duration.ZERO),
        "timeToFailure must be positive: PT0S");
    assertRefused(
        () -> ReplicationJob.lan(SOURCE, TARGET, Duration.ofSeconds(-1)),
        "timeToFailure must not be negative: PT-1S");
    ReplicationJob.Builder job = ReplicationJob.builder().from(read(SOUND));
    assertRefused(
        () -> job.sourceRestart(Duration.ofSeconds(-1)).build(),
        "sourceRestart must not be negative: PT-1S");
    job.sourceRestart(Duration.ZERO);
    assertRefused(
        () -> job.reservedTargetAddress("b").build(),
        "reservedTargetAddress must be an IP address such as 10.0.0.5: 'b'");
    assertRefused(
        () -> job.reservedSourceAddress("a").build(),
        "reservedSourceAddress must be an IP address such as 10.0.0.5: 'a'");
    assertRefused(
        () -> job.monitoredAddresses(ImmutableSet.of("c")).build(),
        "monitoredAddresses must be IP addresses such as 10.0.0.5: 'c'");
    assertRefused(
        () -> NetworkCard.secondary("10.0"),
        "address must be an IP address such as 10.0.0.5: '10.0'");
    assertRefused(() -> ReplicationServer.builder().name("").build(), "name must not be blank");
  }

  private static void assertRefused(Runnable building, String message) {
    assertThatThrownBy(building::run)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }
}
