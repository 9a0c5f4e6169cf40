package dev.ixm.ansible;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.io.IOException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class InventoryTest {

  private static Deployment site(Server... servers) {
    return Deployment.builder()
        .name("Ottawa")
        .release(Release.R10_8)
        .topology(Topology.HIGH_AVAILABILITY)
        .seats(SeatCounts.builder().basic(10).mainstream(0).advanced(0).build())
        .voicePorts(4)
        .addServers(servers)
        .build();
  }

  private static JsonNode read(Deployment site) throws IOException {
    return new YAMLMapper().readTree(Inventory.yaml(site)).at("/ixm/children");
  }

  @Test
  void putsAServerIntoTheGroupOfEachRole() throws IOException {
    Server both =
        Server.builder().name("IXM-1").addRoles(Role.CONSOLIDATED, Role.LICENSE_SERVER).build();
    JsonNode groups = read(site(both));
    assertThat(groups.at("/ixm_consolidated/hosts").has("IXM-1")).isTrue();
    assertThat(groups.at("/ixm_license_server/hosts").has("IXM-1")).isTrue();
  }

  @Test
  void saysWhatIsKnownOfAServer() throws IOException {
    Server server =
        Server.builder()
            .name("IXM-2")
            .addRoles(Role.SECONDARY)
            .number(2)
            .addAddresses("192.0.2.12", "192.0.2.13")
            .timeZone(ZoneId.of("America/Toronto"))
            .build();
    JsonNode host = read(site(server)).at("/ixm_secondary/hosts/IXM-2");
    assertThat(host.get("ansible_host").asText()).isEqualTo("192.0.2.12");
    assertThat(host.get("ixm_number").asInt()).isEqualTo(2);
    assertThat(host.get("ixm_time_zone").asText()).isEqualTo("America/Toronto");
    assertThat(host.get("ixm_settings_file").asText())
        .isEqualTo("C:\\UC\\Configuration\\ETSIPService.ini");
  }

  /** YAML takes 007 for a number, 1e3 for another, and no for a truth value. */
  @Test
  void keepsNamesThatYamlTakesForSomethingElse() {
    String text =
        Inventory.yaml(
            site(
                Server.builder().name("007").addRoles(Role.SECONDARY).build(),
                Server.builder().name("no").addRoles(Role.SECONDARY).build(),
                Server.builder().name("1e3").addRoles(Role.SECONDARY).build()));
    assertThat(text).contains("\"007\":", "\"no\":", "\"1e3\":");
  }

  @Test
  void saysNothingOfHowToConnect() {
    String text = Inventory.yaml(site(Server.builder().name("A").addRoles(Role.PRIMARY).build()));
    assertThat(text.lines().filter(line -> !line.startsWith("#")))
        .noneMatch(line -> line.matches(".*(password|ansible_user|ansible_connection).*"));
  }
}
