package dev.ixm.model.site;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.quantity.DataSize;
import org.junit.jupiter.api.Test;

class SiteHostsTest {

  @Test
  void prescribesNothingUnlessSet() {
    SiteHosts hosts = SiteHosts.builder().build();
    assertThat(hosts.operatingSystem()).isEmpty();
    assertThat(hosts.windows()).isEmpty();
    assertThat(hosts.disk()).isEmpty();
    assertThat(hosts.timeZones()).isEmpty();
    assertThat(hosts.voiceServers()).isEmpty();
    assertThat(hosts.voiceServerAddresses()).isEmpty();
  }

  @Test
  void hasFrom1To1000VoiceServers() {
    assertThat(SiteHosts.builder().voiceServers(1).build().voiceServers()).hasValue(1);
    assertThat(SiteHosts.builder().voiceServers(1_000).build().voiceServers()).hasValue(1_000);
    assertRefused(
        () -> SiteHosts.builder().voiceServers(0).build(), "voiceServers", "must be 1 to 1000: 0");
    assertRefused(
        () -> SiteHosts.builder().voiceServers(1_001).build(),
        "voiceServers",
        "must be 1 to 1000: 1001");
  }

  @Test
  void hasFrom0To1000CseServers() {
    assertThat(SiteHosts.builder().cseServers(0).build().cseServers()).hasValue(0);
    assertThat(SiteHosts.builder().cseServers(1_000).build().cseServers()).hasValue(1_000);
    assertRefused(
        () -> SiteHosts.builder().cseServers(-1).build(), "cseServers", "must be 0 to 1000: -1");
    assertRefused(
        () -> SiteHosts.builder().cseServers(1_001).build(),
        "cseServers",
        "must be 0 to 1000: 1001");
  }

  @Test
  void hasDisksOf1GibibyteAtLeast() {
    DataSize smallest = DataSize.ofGibibytes(1);
    assertThat(SiteHosts.builder().disk(smallest).build().disk()).hasValue(smallest);
    assertRefused(
        () -> SiteHosts.builder().disk(DataSize.ofMebibytes(1_023)).build(),
        "disk",
        "must be 1 GiB or more: 1023 MiB");
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertRefused(
        () -> SiteHosts.builder().addVoiceServerAddresses("voice").build(),
        "voiceServerAddresses",
        "voiceServerAddresses/0",
        "must be IP addresses such as 10.0.0.5: 'voice'");
  }
}
