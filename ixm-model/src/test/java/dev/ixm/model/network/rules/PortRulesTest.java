package dev.ixm.model.network.rules;

import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.Sites.ha;
import static dev.ixm.model.rules.Sites.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.port.OccupiedPort;
import dev.ixm.model.port.TransportProtocol;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Test;

class PortRulesTest {

  private static ImmutableList<Finding> check(Deployment site) {
    return RuleSet.of(PortRules.ALL).check(site).findings();
  }

  private static Deployment with(int port) {
    OccupiedPort web =
        OccupiedPort.builder()
            .port(port)
            .transport(TransportProtocol.TCP)
            .program("Apache")
            .build();
    return ha(server("A", PRIMARY), server("B", PRIMARY).addOccupiedPorts(web));
  }

  @Test
  void namesServerPortAndBothPrograms() {
    assertThat(check(with(8080))).isEmpty();
    assertThat(check(with(80)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).isEqualTo("/servers/1");
              assertThat(finding.facts())
                  .containsEntry(Finding.SERVER, "B")
                  .containsEntry("first-port", "80")
                  .containsEntry("last-port", "80")
                  .containsEntry("service", "Web Access")
                  .containsEntry("transport", "TCP")
                  .containsEntry(Finding.ACTUAL, "Apache")
                  .containsEntry(Finding.EXPECTED, "none");
            });
  }

  @Test
  void judgesReleasesWhosePortsAreNotListedAsTheDescribedOne() {
    assertThat(check(Deployment.builder().from(with(80)).release(Release.R11_0).build()))
        .hasSize(1);
  }
}
