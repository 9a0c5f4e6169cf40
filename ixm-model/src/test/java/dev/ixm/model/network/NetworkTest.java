package dev.ixm.model.network;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void refusesNegativeTimes() {
    Duration before = Duration.ofMillis(-1);
    assertRefused(
        () -> Network.builder().serverRoundTrip(before).build(),
        "serverRoundTrip",
        "must not be negative: PT-0.001S");
    assertRefused(
        () -> Network.builder().pbxRoundTrip(before).build(),
        "pbxRoundTrip",
        "must not be negative: PT-0.001S");
    Network still =
        Network.builder().serverRoundTrip(Duration.ZERO).pbxRoundTrip(Duration.ZERO).build();
    assertThat(still.serverRoundTrip()).hasValue(Duration.ZERO);
  }

  @Test
  void knowsNothingUnlessSet() {
    Network network = Network.builder().build();
    assertThat(network.sameLan()).isEmpty();
    assertThat(network.sharedWithPbx()).isEmpty();
    assertThat(network.congested()).isEmpty();
  }

  @Test
  void reachesAPbxByUdpWithoutMwiFailoverUnlessSet() {
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).build();
    assertThat(pbx.transport()).isEqualTo(SipTransport.UDP);
    assertThat(pbx.mwiFailover()).isEqualTo(MwiFailover.OFF);
    assertThat(pbx.addresses()).isEmpty();
    assertThat(pbx.brand()).isEmpty();
    assertThat(pbx.model()).isEmpty();
    assertThat(pbx.connection()).isEmpty();
    assertThat(pbx.platform()).isEmpty();
  }

  @Test
  void reachesAPbxByAddressOnly() {
    assertRefused(
        () -> Pbx.builder().kind(PbxKind.OTHER).addAddresses("pbx.example").build(),
        "addresses",
        "addresses/0",
        "must be IP addresses such as 10.0.0.5: 'pbx.example'");
  }
}
