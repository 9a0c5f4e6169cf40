package dev.ixm.ansible.gathered;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.WindowsComponent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On facts in the form that Ansible documents; none was recorded on a real server of a site. */
class GatheredSiteTest {

  private static final String SITE =
      """
      {"name": "Praxis", "topology": "HIGH_AVAILABILITY", "voicePorts": 10,
       "seats": {"basic": 10, "mainstream": 0, "advanced": 0},
       "servers": [
        {"name": "IXM-PRIM", "roles": ["PRIMARY"], "addresses": ["192.0.2.21"],
         "timeZone": "Europe/Vienna",
         "hardware": {"memory": "16 GiB",
          "drives": [{"uses": ["PRODUCT"], "size": "600 GiB", "letter": "D", "raid": "RAID_10"}]}},
        {"name": "IXM-SEC", "roles": ["SECONDARY"], "timeZone": "America/Toronto",
         "operatingSystem": {"version": "WINDOWS_SERVER_2019", "language": "en-US"}},
        {"name": "IXM-CONS", "roles": ["CONSOLIDATED"]}]}
      """;

  private static final ImmutableMap<String, String> ALL =
      ImmutableMap.of(
          "IXM-PRIM.json", "german-2019.json",
          "IXM-SEC.json", "english-2016-without-rights.json",
          "IXM-CONS", "plain-setup-2012-r2.json");

  @TempDir private Path folder;

  private static byte[] resource(String name) {
    try (InputStream in = GatheredSiteTest.class.getResourceAsStream("/facts/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static GatheredSite gathered(Map<String, String> files) {
    ImmutableMap.Builder<String, byte[]> all = ImmutableMap.builder();
    files.forEach((name, resource) -> all.put(name, resource(resource)));
    return GatheredSite.of(
        IxmJson.read(SITE.getBytes(UTF_8), "site.json", Deployment.class), all.buildOrThrow());
  }

  private static Server server(GatheredSite site, int index) {
    return site.deployment().servers().get(index);
  }

  private static List<String> findings(GatheredSite site) {
    return site.check().findings().stream()
        .filter(finding -> finding.rule().topic().equals("gathered"))
        .filter(finding -> finding.kind() != Finding.Kind.NOT_STATED)
        .map(finding -> finding.rule().id() + " " + finding.path() + " " + finding.facts())
        .toList();
  }

  @Test
  void readsAGermanWindows() {
    Server server = server(gathered(ALL), 0);
    assertThat(IxmJson.write(server.operatingSystem().orElseThrow()))
        .contains("WINDOWS_SERVER_2019", "\"de-DE\"", "STANDARD", "X64", "\"licensed\" : true");
    assertThat(server.windows().orElseThrow().components().orElseThrow())
        .containsExactlyInAnyOrder(
            WindowsComponent.FAX_SERVER,
            WindowsComponent.WEB_SERVER,
            WindowsComponent.CGI,
            WindowsComponent.FTP_SERVICE,
            WindowsComponent.NET_FRAMEWORK_4_7_2);
    assertThat(server.windows().orElseThrow().firewall()).contains(true);
    assertThat(server.windows().orElseThrow().userAccessControl()).contains(true);
    assertThat(server.windows().orElseThrow().automaticUpdate()).contains(true);
    assertThat(server.windows().orElseThrow().programs().orElseThrow())
        .containsExactly("Notepad++ (64-bit x64)", "Symantec Endpoint Protection");
    assertThat(server.hardware().orElseThrow().memory()).contains(DataSize.ofGibibytes(32));
    assertThat(server.hardware().orElseThrow().processorSpeed())
        .contains(Frequency.ofMegahertz(2_400));
    assertThat(server.hardware().orElseThrow().networkCards()).hasValue(2);
    assertThat(server.hardware().orElseThrow().logicalProcessors()).hasValue(20);
  }

  @Test
  void putsWhatWasFoundOfADriveIntoWhatIsStatedOfIt() {
    assertThat(server(gathered(ALL), 0).hardware().orElseThrow().drives())
        .map(IxmJson::write)
        .satisfiesExactly(
            drive -> assertThat(drive).contains("PRODUCT", "\"199 GiB\"", "RAID_10", "\"150 GiB\""),
            drive -> assertThat(drive).contains("OPERATING_SYSTEM", "\"100 GiB\"", "\"C\""));
  }

  @Test
  void keepsWhatIsStatedWhereNothingWasFound() {
    Server server = server(gathered(ALL), 1);
    assertThat(server.operatingSystem().orElseThrow().language().orElseThrow().toLanguageTag())
        .isEqualTo("en-US");
    assertThat(server.operatingSystem().orElseThrow().edition()).isEmpty();
    assertThat(server.hardware().orElseThrow().processorVendor()).isEmpty();
    assertThat(server.hardware().orElseThrow().drives()).isEmpty();
    assertThat(server.platform().orElseThrow().kind().name()).isEqualTo("VMWARE");
    assertThat(server.windows().orElseThrow().userAccessControl()).contains(false);
    assertThat(server.windows().orElseThrow().firewall()).contains(false);
    assertThat(server.windows().orElseThrow().automaticUpdate()).contains(false);
  }

  @Test
  void readsPlainFactsOfSetup() {
    Server server = server(gathered(ALL), 2);
    assertThat(server.operatingSystem().orElseThrow().version().name())
        .isEqualTo("WINDOWS_SERVER_2012_R2");
    assertThat(server.operatingSystem().orElseThrow().edition().orElseThrow().name())
        .isEqualTo("DATACENTER");
    assertThat(server.platform().orElseThrow().kind().name()).isEqualTo("HYPER_V");
    assertThat(server.hardware().orElseThrow().processorVendor().orElseThrow().name())
        .isEqualTo("AMD");
    assertThat(server.windows()).isEmpty();
  }

  @Test
  void saysWhereStatedAndFoundDiffer() {
    assertThat(findings(gathered(ALL)))
        .containsExactly(
            "gathered.agreement /servers/0/hardware/memory"
                + " {server=IXM-PRIM, actual=32 GiB, expected=16 GiB}",
            "gathered.agreement /servers/0/hardware/drives/0/size"
                + " {server=IXM-PRIM, actual=199 GiB, expected=600 GiB}",
            "gathered.agreement /servers/1/operatingSystem/version"
                + " {server=IXM-SEC, actual=WINDOWS_SERVER_2016, expected=WINDOWS_SERVER_2019}",
            "gathered.antivirus.stated /hosts/IXM-PRIM/programs"
                + " {server=IXM-PRIM, actual=Symantec Endpoint Protection, expected=none}",
            "gathered.certificates.present /hosts/IXM-PRIM/certificates"
                + " {server=IXM-PRIM, expected=present}",
            "gathered.certificates.present /hosts/IXM-SEC/certificates"
                + " {server=IXM-SEC, expected=present}",
            "gathered.fields.known  {host=IXM-CONS, actual=ansible_new_fact, expected=none}",
            "gathered.host.complete  {host=IXM-SEC, part=disks, license, expected=present}");
  }

  /**
   * Windows has one name for the zones of Berlin and Vienna, and for those of New York and Toronto.
   */
  @Test
  void takesZonesOfOneNameForTheSame() {
    assertThat(server(gathered(ALL), 0).timeZone()).contains(ZoneId.of("Europe/Vienna"));
    assertThat(server(gathered(ALL), 1).timeZone()).contains(ZoneId.of("America/Toronto"));
    assertThat(server(gathered(ALL), 2).timeZone()).contains(ZoneId.of("America/New_York"));
  }

  @Test
  void findsEachHostThatDoesNotFitOnceAndGoesOn() {
    GatheredSite site =
        gathered(
            ImmutableMap.of(
                "IXM-PRIM", "linux.json",
                "IXM-SEC", "unreachable.json",
                "OTHER.json", "no-object.json",
                "IXM-CONS", "plain-setup-2012-r2.json"));
    assertThat(findings(site))
        .filteredOn(it -> !it.startsWith("gathered.fields"))
        .containsExactly(
            "gathered.file.readable  {host=OTHER, actual=no JSON object, expected=readable}",
            "gathered.host.complete  {host=IXM-SEC, part=setup, expected=present}",
            "gathered.host.windows  {host=IXM-PRIM, actual=Debian, expected=Windows Server}");
    assertThat(server(site, 0)).isEqualTo(site.stated().servers().get(0));
    assertThat(server(site, 2).operatingSystem()).isPresent();
  }

  @Test
  void saysWhichFactIsNoNumber() {
    String text =
        new String(resource("german-2019.json"), UTF_8)
            .replaceFirst("\"ansible_memtotal_mb\": [0-9]+", "\"ansible_memtotal_mb\": \"lots\"");
    GatheredSite site =
        GatheredSite.of(
            IxmJson.read(SITE.getBytes(UTF_8), "site.json", Deployment.class),
            ImmutableMap.of("IXM-PRIM.json", text.getBytes(UTF_8)));
    assertThat(findings(site))
        .contains(
            "gathered.fields.known "
                + " {host=IXM-PRIM, actual=ansible_memtotal_mb that is no number, expected=none}");
  }

  @Test
  void namesTheOtherFilesOfAHost() {
    assertThat(
            findings(
                gathered(
                    ImmutableMap.of(
                        "IXM-PRIM.json", "german-2019.json",
                        "b.json", "german-2019.json",
                        "c.json", "german-2019.json"))))
        .contains(
            "gathered.host.known  {host=IXM-PRIM, actual=again in b.json, expected=none}",
            "gathered.host.known  {host=IXM-PRIM, actual=again in c.json, expected=none}");
  }

  @Test
  void findsAHostOfAnotherSiteAndAServerThatWasNotGathered() {
    assertThat(findings(gathered(ImmutableMap.of("ELSEWHERE", "german-2019.json"))))
        .contains(
            "gathered.host.present  {host=IXM-SEC, expected=present}",
            "gathered.host.present  {host=IXM-CONS, expected=present}");
    assertThat(findings(gathered(ImmutableMap.of("IXM-SEC", "plain-setup-2012-r2.json"))))
        .contains("gathered.host.known  {host=IXM-SEC, actual=IXM-CONS, expected=none}");
  }

  /** The Primary with some of its services, one of them down, and with a file of settings. */
  private static GatheredSite working() {
    String services =
        """
        "services": [
          {"name": "UCVoice", "display_name": "UC Voice Server", "start_mode": "auto",
           "state": "started"},
          {"name": "DBWatcher", "display_name": "DBWatcher", "start_mode": "delayed",
           "state": "stopped"},
          {"name": "UC SIP Service", "display_name": "UC SIP Service", "start_mode": "disabled",
           "state": "stopped"},
          {"name": "spooler", "display_name": "Print Spooler", "start_mode": "auto",
           "state": "stopped"},\
        """;
    String settings =
        Base64.getEncoder().encodeToString("[SIP]\r\nMax Ports=no number\r\n".getBytes(UTF_8));
    String text =
        new String(resource("german-2019.json"), UTF_8)
            .replace("\"services\": [", services)
            .replace("\"settings\": \"\"", "\"settings\": \"" + settings + "\"");
    return GatheredSite.of(
        IxmJson.read(SITE.getBytes(UTF_8), "site.json", Deployment.class),
        ImmutableMap.of("IXM-PRIM.json", text.getBytes(UTF_8)));
  }

  @Test
  void findsServicesThatAreMissingOrDown() {
    assertThat(findings(working()))
        .contains(
            "gathered.services.installed  {server=IXM-PRIM, expected=with"
                + " UC Background File Organizer, UC Business Layer Service, UC Background Task"
                + " Manager, UC FaxService, UC MRCP Watcher, Nuance Recognition Service,"
                + " SQLAnywhere Mobilink Remote, SQL Anywhere - USADB_UC}",
            "gathered.services.started  {server=IXM-PRIM, actual=DBWatcher, expected=none}");
    assertThat(findings(gathered(ALL))).noneMatch(it -> it.startsWith("gathered.services"));
  }

  @Test
  void judgesTheSettingsOfTheCseInASiteWithRemoteOnes() {
    String engine =
        """
        <configuration><applicationSettings><Cse.Settings>
        <setting name="Primary Instance" serializeAs="String"><value>True</value></setting>
        </Cse.Settings></applicationSettings></configuration>
        """;
    String text =
        new String(resource("german-2019.json"), UTF_8)
            .replace("IXM-PRIM", "IXM-CONS")
            .replace(
                "\"settings\": \"\"",
                "\"engine\": \""
                    + Base64.getEncoder().encodeToString(engine.getBytes(UTF_8))
                    + "\", \"settings\": \"\"")
            .replace(
                "\"registry\": [",
                "\"registry\": [{\"exists\": true, \"value\": 1,"
                    + " \"item\": {\"id\": \"ENGINE_PRIMARY\"}},");
    String site =
        SITE.replace("]}]}", "]}, {\"name\": \"IXM-CSE\", \"roles\": [\"REMOTE_CSE\"]}]}");
    for (String stated : List.of(SITE, site)) {
      assertThat(
              GatheredSite.of(
                      IxmJson.read(stated.getBytes(UTF_8), "site.json", Deployment.class),
                      ImmutableMap.of("IXM-CONS.json", text.getBytes(UTF_8)))
                  .check()
                  .findings())
          .filteredOn(it -> it.facts().toString().contains("IXM-CONS"))
          .extracting(it -> it.rule().id())
          .filteredOn(List.of("cse.primary-instance", "cse.registry.primary")::contains)
          .hasSize(stated.equals(SITE) ? 0 : 2);
    }
  }

  @Test
  void judgesTheFilesThatWereFound() {
    assertThat(working().check().findings())
        .filteredOn(it -> it.rule().topic().equals("etsip"))
        .extracting(it -> it.facts().toString())
        .anyMatch(it -> it.contains("IXM-PRIM"));
  }

  @Test
  void checksAFolderByAllRules() throws IOException {
    Files.writeString(folder.resolve("site.json"), SITE);
    for (Map.Entry<String, String> file : ALL.entrySet()) {
      Files.write(folder.resolve(file.getKey()), resource(file.getValue()));
    }
    Report report = GatheredSite.of(folder).check();
    assertThat(report.findings())
        .extracting(finding -> finding.rule().id())
        .contains("gathered.agreement", "windows.uac.off");
    assertThat(report.findings()).noneMatch(it -> it.kind() == Finding.Kind.FAILED);
  }

  @Test
  void refusesAFolderWithoutASite() {
    assertThatThrownBy(() -> GatheredSite.of(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s has no site.json", folder);
  }
}
