package dev.ixm.config.mirroring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.mirroring.CardRole;
import dev.ixm.config.mirroring.NetworkCard;
import dev.ixm.config.mirroring.PrescribedOptions;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.ReplicationOption;
import dev.ixm.config.mirroring.ReplicationServer;
import dev.ixm.config.mirroring.WanFailoverSettings;
import dev.ixm.config.rules.SettingsRulesContract;
import dev.ixm.model.mirroring.MirroringVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReplicationWanRulesTest extends SettingsRulesContract<WanFailoverSettings> {

  private static final String SOUND =
      """
      {"liveData": true, "targetData": "APPLY_FIRST",
       "consolidatedAddress": "10.9.0.3", "umstServerAddress": "10.9.0.3"}
      """;

  private static final String ROWS =
      """
      mirroring.failover.live-data | true | false | ERROR | /liveData actual=false expected=true | G21-083
      mirroring.failover.live-data | "liveData": true,  | ∅ | INFO | /liveData missing=/liveData | G21-083
      mirroring.failover.target-data | APPLY_FIRST | OTHER | ERROR | /targetData actual=OTHER expected=APPLY_FIRST | G21-083
      mirroring.failover.umst-address | "umstServerAddress": "10.9.0.3" | "umstServerAddress": "10.0.0.3" | ERROR | /umstServerAddress actual=10.0.0.3 expected=10.9.0.3 | G21-094
      mirroring.failover.umst-address | , "umstServerAddress": "10.9.0.3" | ∅ | INFO | /umstServerAddress missing=/umstServerAddress | G21-094
      mirroring.failover.umst-address | "consolidatedAddress": "10.9.0.3",  | ∅ | INFO | /consolidatedAddress missing=/consolidatedAddress | G21-094
      """;

  private static final ReplicationServer SOURCE = server("CON", "10.0.0.3");
  private static final ReplicationServer TARGET = server("BAK", "10.9.0.3");
  private static final ReplicationJob JOB = ReplicationJob.wan(SOURCE, TARGET);

  ReplicationWanRulesTest() {
    super(WanFailoverSettings.class, SOUND, ROWS);
  }

  private static ReplicationServer server(String name, String address) {
    return ReplicationServer.builder()
        .name(name)
        .userName("acme/admin")
        .putCards(CardRole.PRIMARY, NetworkCard.builder().address(address).build())
        .build();
  }

  @Test
  @Tag("G21-080")
  void prescribesWhatNoRuleObjectsTo() {
    assertThat(check(JOB)).isEmpty();
    assertThat(JOB.timeToFailure()).isEmpty();
    assertThat(check(WanFailoverSettings.prescribed("10.9.0.3"))).isEmpty();
  }

  @Test
  @Tag("G21-073")
  @Tag("G21-074")
  @Tag("G21-075")
  @Tag("G21-076")
  void findsTheSettingsOfALan() {
    PrescribedOptions lan = new PrescribedOptions(MirroringVariant.LAN);
    ReplicationJob.Builder job = ReplicationJob.builder().from(JOB);
    job.waitsForUser(lan.waitsForUser())
        .identity(lan.identity())
        .reverseProtection(lan.reverseProtection())
        .adapterMap(lan.adapterMap());
    assertThat(check(job.build()))
        .extracting(finding -> finding.path() + "=" + finding.facts().get("expected"))
        .containsExactlyInAnyOrder(
            "/waitsForUser=true",
            "/identity=RETAIN_TARGET",
            "/reverseProtection=false",
            "/adapterMap/SECONDARY=none");
  }

  @Test
  @Tag("G21-080")
  void hasTheProfileOfAWan() {
    PrescribedOptions wan = new PrescribedOptions(MirroringVariant.WAN);
    assertThat(wan.networkCards()).isEqualTo(1);
    assertThat(wan.waitsForUser()).isTrue();
    assertThat(wan.identity().option()).isEqualTo("Retain target network configuration");
    assertThat(wan.reverseProtection()).isFalse();
    assertThat(wan.reservesAddresses()).isFalse();
    assertThat(wan.reconfiguresOtherServers()).isTrue();
  }

  @Test
  @Tag("G21-083")
  @Tag("G21-094")
  void namesWhatIsSet() {
    assertThat(WanFailoverSettings.TargetData.APPLY_FIRST.option())
        .isEqualTo("Apply data in the target queues before failover or cutover");
    assertThat(ReplicationOption.LIVE_DATA.title()).isEqualTo("Failover to live data");
    assertThat(ReplicationOption.TARGET_DATA.title()).isEqualTo("Apply target data");
    assertThat(WanFailoverSettings.UMST_SETTING).isEqualTo("UMST Server Address");
  }
}
