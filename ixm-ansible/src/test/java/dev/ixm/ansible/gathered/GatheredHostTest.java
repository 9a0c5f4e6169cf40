package dev.ixm.ansible.gathered;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Edition;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is found on a host and no deployment has, judged. */
class GatheredHostTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final String SITE =
      """
      {"name": "Praxis", "topology": "HIGH_AVAILABILITY", "voicePorts": 10,
       "seats": {"basic": 10, "mainstream": 0, "advanced": 0},
       "servers": [
        {"name": "IXM-PRIM", "roles": ["PRIMARY"],
         "hardware": {"drives": [{"uses": ["PRODUCT"], "size": "600 GiB", "letter": "D"}]},
         "windows": {"antivirus": [{"program": "Symantec Endpoint Protection"}]}}]}
      """;

  private Deployment site = IxmJson.read(SITE.getBytes(UTF_8), "site.json", Deployment.class);
  private ObjectNode host;

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = GatheredHostTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @BeforeEach
  void read() throws IOException {
    host = (ObjectNode) MAPPER.readTree(resource("/facts/german-2019.json"));
    host.withObject("/setup/ansible_date_time").put("iso8601", "2026-11-20T09:00:00Z");
    certificate("server", true);
  }

  private ObjectNode certificate(String name, boolean hasKey) throws IOException {
    String pem = new String(resource("/certificates/" + name + ".pem"), UTF_8);
    return host.withArray("/certificates")
        .addObject()
        .put("cert_data", pem.replaceAll("-----.*-----|\\s", ""))
        .put("has_private_key", hasKey);
  }

  private void only(String name, boolean hasKey) throws IOException {
    host.putArray("certificates");
    certificate(name, hasKey);
  }

  private ObjectNode registry(String id) {
    ArrayNode registry = host.withArray("/registry");
    for (int i = registry.size() - 1; i >= 0; i--) {
      if (registry.get(i).at("/item/id").asText().equals(id)) {
        registry.remove(i);
      }
    }
    ObjectNode result = registry.addObject().put("exists", true);
    result.putObject("item").put("id", id);
    return result;
  }

  private void service(String name, String title, String state) {
    host.withArray("/services")
        .addObject()
        .put("name", name)
        .put("display_name", title)
        .put("start_mode", "auto")
        .put("state", state);
  }

  private void share(String path, int... rights) {
    service("UCVoice", "UC Voice Server", "started");
    registry("SHARES")
        .putObject("properties")
        .putObject("UC")
        .putArray("value")
        .add("CSCFlags=0")
        .add("Path=" + path);
    ArrayNode bytes =
        registry("SHARE_RIGHTS").putObject("properties").putObject("UC").putArray("value");
    for (int it : rights) {
      bytes.add(it);
    }
  }

  /** A descriptor that allows everything to somebody whose identifier ends with these bytes. */
  private static int[] allowing(int authority, int account) {
    return new int[] {
      1, 0, 4, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 2, 0, 28, 0, 1, 0, 0, 0, 0, 0,
      20, 0, 255, 1, 31, 0, 1, 1, 0, 0, 0, 0, 0, authority, account, 0, 0, 0
    };
  }

  private GatheredSite gathered() {
    return GatheredSite.of(site, ImmutableMap.of("IXM-PRIM.json", host.toString().getBytes(UTF_8)));
  }

  private List<String> found(String topic, Finding.Kind kind) {
    return gathered().check().findings().stream()
        .filter(it -> it.kind() == kind && it.rule().id().startsWith("gathered." + topic))
        .map(it -> it.rule().id().substring("gathered.".length()) + " " + it.facts())
        .toList();
  }

  private List<String> breaches(String topic) {
    return found(topic, Finding.Kind.BREACH);
  }

  private List<String> undecided(String topic) {
    return found(topic, Finding.Kind.NOT_STATED);
  }

  @Test
  void findsNothingOnAHostThatIsAsItShouldBe() {
    share("D:\\UC", allowing(5, 18));
    registry("DEFENDER_EXCLUSIONS").putObject("properties").putObject("D:\\uc").put("value", 0);
    service("WinDefend", "Windows Defender Antivirus Service", "started");
    for (String topic : List.of("certificates", "share", "clock", "antivirus")) {
      assertThat(breaches(topic)).isEmpty();
      assertThat(undecided(topic)).isEmpty();
    }
  }

  @Test
  @Tag("G05-044")
  void wantsACertificateThatTheWebSiteCanUse() throws IOException {
    only("client", true);
    assertThat(breaches("certificates"))
        .containsExactly("certificates.present {server=IXM-PRIM, expected=present}");
    only("server", false);
    assertThat(breaches("certificates")).hasSize(1);
    host.putNull("certificates");
    assertThat(breaches("certificates")).isEmpty();
    assertThat(undecided("certificates"))
        .containsExactly("certificates.present {missing=/hosts/IXM-PRIM/certificates}");
  }

  @Test
  void judgesTheEndByTheClockOfTheServer() throws IOException {
    only("expired", true);
    assertThat(breaches("certificates"))
        .containsExactly(
            "certificates.valid {server=IXM-PRIM, actual=2026-11-20T09:00:00Z,"
                + " expected=2026-01-01T00:00:00Z to 2026-03-01T00:00:00Z}");
    host.withObject("/setup/ansible_date_time").put("iso8601", "2026-02-01T00:00:00Z");
    assertThat(breaches("certificates")).isEmpty();
    host.withObject("/setup/ansible_date_time").put("iso8601", "no time");
    assertThat(undecided("certificates"))
        .containsExactly("certificates.valid {missing=/hosts/IXM-PRIM/certificates}");
  }

  @Test
  void wantsTheNameOfTheServerInACertificate() throws IOException {
    only("other", true);
    assertThat(breaches("certificates"))
        .singleElement()
        .asString()
        .contains("certificates.named", "actual=elsewhere.example", "ixm-prim.praxis.example");
    certificate("server", true);
    assertThat(breaches("certificates")).isEmpty();
  }

  @Test
  @Tag("G09-077")
  void takesNoSelfSignedCertificateWhereTheEditionForbidsIt() throws IOException {
    only("self", true);
    assertThat(breaches("certificates")).isEmpty();
    site = Deployment.builder().from(site).edition(Edition.JITC).build();
    assertThat(breaches("certificates"))
        .singleElement()
        .asString()
        .contains("certificates.issued", "actual=SELF_SIGNED");
  }

  @Test
  void keepsTheRestWhereACertificateCannotBeRead() {
    host.withArray("/certificates").addObject().put("cert_data", "AAAA");
    share("E:\\Other", allowing(5, 18));
    assertThat(gathered().troubles(Trouble.Kind.UNREADABLE))
        .containsExactly(Trouble.of(Trouble.Kind.UNREADABLE, "IXM-PRIM", "certificates"));
    assertThat(undecided("certificates")).hasSize(1);
    assertThat(breaches("share")).hasSize(1);
  }

  @Test
  @Tag("G16-061")
  void wantsTheFolderOfTheProductSharedWhereTheProductIs() {
    share("E:\\Other", allowing(5, 18));
    assertThat(breaches("share"))
        .containsExactly("share.present {server=IXM-PRIM, actual=E:\\Other, expected=with D:\\UC}");
    host.putArray("services");
    assertThat(breaches("share")).isEmpty();
  }

  @Test
  @Tag("G08-149")
  void wantsNobodyAndEveryoneApart() {
    share("d:\\uc\\", allowing(1, 0));
    assertThat(breaches("share"))
        .containsExactly("share.everyone {server=IXM-PRIM, actual=true, expected=false}");
    share("D:\\UC", 1, 2, 3);
    assertThat(breaches("share")).isEmpty();
    assertThat(undecided("share"))
        .containsExactly("share.everyone {missing=/hosts/IXM-PRIM/shares/UC/isForEveryone}");
  }

  @Test
  void wantsTheClockKept() {
    registry("TIME_SOURCE").put("value", "NoSync");
    assertThat(breaches("clock"))
        .containsExactly("clock.kept {server=IXM-PRIM, actual=NoSync, expected=other than NoSync}");
    registry("TIME_SOURCE");
    assertThat(undecided("clock")).hasSize(1);
  }

  @Test
  void wantsEveryAntivirusProgramStated() {
    host.withArray("/programs").add("McAfee VirusScan Enterprise").add("7-Zip");
    assertThat(breaches("antivirus"))
        .containsExactly(
            "antivirus.stated {server=IXM-PRIM, actual=McAfee VirusScan Enterprise,"
                + " expected=Symantec Endpoint Protection}");
  }

  @Test
  @Tag("G02-105")
  void wantsTheFolderOfTheProductNotScanned() {
    registry("DEFENDER_EXCLUSIONS").putObject("properties").putObject("C:\\Temp").put("value", 0);
    service("WinDefend", "Windows Defender Antivirus Service", "stopped");
    assertThat(breaches("antivirus")).isEmpty();
    service("WinDefend", "Windows Defender Antivirus Service", "started");
    assertThat(breaches("antivirus"))
        .containsExactly(
            "antivirus.excluded {server=IXM-PRIM, program=Windows Defender, actual=C:\\Temp,"
                + " expected=with D:\\UC}");
    registry("DEFENDER_EXCLUSIONS");
    assertThat(undecided("antivirus")).hasSize(1);
  }
}
