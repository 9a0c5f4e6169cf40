package dev.ixm.model.firewall;

import static dev.ixm.model.firewall.FirewallSamples.server;
import static dev.ixm.model.firewall.FirewallSamples.site;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.Direction;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortProtocol;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Test;

class FirewallMarkdownTest {

  private static final String HEAD =
      """
      | server | address | ports | protocol | direction | peer | peer address | service | application | condition | basis |
      |---|---|---|---|---|---|---|---|---|---|---|
      """;

  @Test
  void namesTheColumnsEvenWithoutEntries() {
    assertThat(FirewallMarkdown.render(ImmutableList.of())).isEqualTo(HEAD);
  }

  @Test
  void writesOneRowForEachEntry() {
    Deployment site =
        site()
            .addServers(server("LICENSES", Role.LICENSE_SERVER).addAddresses("192.0.2.9").build())
            .build();
    assertThat(FirewallMarkdown.render(Firewall.of(site)))
        .isEqualTo(
            HEAD
                + """
                | LICENSES | 192.0.2.9 | 12000 | TCP | both | other servers |  | WebLM | License Service | only with a WebLM license; UDP may be meant as well | inferred: protocols, peers, roles, condition |
                | LICENSES | 192.0.2.9 | 52233 | TCP | both | other servers |  | WebLM | License Service | only with a WebLM license | inferred: peers, roles, condition |
                """);
  }

  @Test
  void letsNoNameEndACellOrBeginMarkup() {
    PortAllocation allocation =
        PortAllocation.builder()
            .addPorts(PortRange.single(7))
            .service("a|b\n| <b>[x](y)")
            .direction(Direction.IN)
            .addProtocols(PortProtocol.UDP)
            .addRoles(Role.SINGLE)
            .source(Source.of(2, "Echo"))
            .build();
    FirewallEntry entry = FirewallEntry.builder().server("IXM_1").allocation(allocation).build();
    assertThat(FirewallMarkdown.render(ImmutableList.of(entry)).substring(HEAD.length()))
        .isEqualTo(
            "| IXM\\_1 |  | 7 | UDP | in |  |  | a\\|b \\| &lt;b>\\[x\\](y) |  |  | stated |\n");
  }
}
