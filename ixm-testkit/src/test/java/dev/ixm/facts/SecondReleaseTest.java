package dev.ixm.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.password.CharacterClass;
import dev.ixm.config.password.PasswordPolicies;
import dev.ixm.config.password.PasswordPolicy;
import dev.ixm.config.password.PasswordRules;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.language.LanguageCatalog;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.Support;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.FactsProvider;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.Stopping;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.StorageLimits;
import dev.ixm.model.topology.ServerNumbers;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemSupport;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.operation.RunWizard;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.windows.WindowsUpdate;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A release that only a plug-in knows goes through all that is done with a site. It has another
 * capacity, other operating systems, another port and another service; all else is as in 10.8.
 */
class SecondReleaseTest {

  private static final Release R11_1 = Release.parse("11.1");
  private static final Source RELEASE_NOTES = Source.ofHouse("Release notes of 11.1", "Servers");
  private static final int SIP = 5070;
  private static final int SIP_OVER_TLS = 5071;
  private static final int SECONDARY = 30;

  @TempDir private Path folder;
  private Releases releases = Releases.builtIn();
  private RuleSet rules = RuleSet.of(ImmutableList.of());

  /** The plug-in. */
  public static final class Release11_1 implements FactsProvider {

    @Override
    public ImmutableList<ReleaseFacts> facts() {
      ReleaseFacts described = ReleaseFacts.of(ReleaseFacts.DESCRIBED);
      return ImmutableList.of(
          ReleaseFacts.of(R11_1)
              .with(CapacityTables.KIND, capacity())
              .with(
                  OperatingSystemCatalog.KIND, systems(described.get(OperatingSystemCatalog.KIND)))
              .with(PortCatalog.KIND, ports(described.get(PortCatalog.KIND)))
              .with(
                  ServerNumbers.KIND,
                  ServerNumbers.builder()
                      .secondary(Range.closed(2, SECONDARY))
                      .house(RELEASE_NOTES)
                      .build())
              .with(StorageLimits.KIND, StorageLimits.builder().minDisks(6).build())
              .with(PasswordPolicies.KIND, passwords())
              .with(ServiceCatalog.KIND, services(described.get(ServiceCatalog.KIND))));
    }

    private static CapacityTables capacity() {
      return CapacityTables.builder()
          .maxPortsPerVoiceServer(300)
          .operatingSystemDrive(DataSize.ofGibibytes(80))
          .house(RELEASE_NOTES)
          .build();
    }

    private static PasswordPolicies passwords() {
      PasswordPolicy digits =
          PasswordPolicy.STANDARD.toBuilder()
              .set(PasswordRules.atLeast(CharacterClass.DIGIT, 2))
              .build();
      return PasswordPolicies.builder().standard(digits).build();
    }

    private static OperatingSystemCatalog systems(OperatingSystemCatalog known) {
      return OperatingSystemCatalog.builder()
          .from(known)
          .release(R11_1)
          .entries(known.entries().stream().map(Release11_1::later).toList())
          .build();
    }

    private static OperatingSystemSupport later(OperatingSystemSupport entry) {
      boolean late =
          entry
              .windows()
              .filter(it -> it.compareTo(WindowsVersion.WINDOWS_SERVER_2022) >= 0)
              .isPresent();
      return OperatingSystemSupport.builder()
          .from(entry)
          .support(late ? Support.SUPPORTED : Support.UNSUPPORTED)
          .basis(Basis.STATED)
          .source(RELEASE_NOTES)
          .build();
    }

    private static ServiceCatalog services(ServiceCatalog known) {
      WindowsService later =
          WindowsService.builder()
              .name("UC Later")
              .addRoles(Role.SINGLE)
              .stopping(Stopping.ADDED)
              .source(RELEASE_NOTES)
              .build();
      return ServiceCatalog.builder().from(known).release(R11_1).addServices(later).build();
    }

    private static PortCatalog ports(PortCatalog known) {
      return PortCatalog.builder()
          .from(known)
          .release(R11_1)
          .allocations(known.allocations().stream().map(Release11_1::moved).toList())
          .build();
    }

    private static PortAllocation moved(PortAllocation allocation) {
      if (allocation.ports().contains(PortRange.single(5060))) {
        return moved(allocation, SIP);
      }
      return allocation.ports().contains(PortRange.single(5061))
          ? moved(allocation, SIP_OVER_TLS)
          : allocation;
    }

    private static PortAllocation moved(PortAllocation allocation, int port) {
      return PortAllocation.builder()
          .from(allocation)
          .ports(ImmutableSet.of(PortRange.single(port)))
          .source(RELEASE_NOTES)
          .build();
    }
  }

  @BeforeEach
  void discover() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(
        services.resolve(FactsProvider.class.getName()),
        List.of(Release11_1.class.getName()),
        UTF_8);
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, SecondReleaseTest.class.getClassLoader());
    releases = Releases.discover(loader);
    rules = RuleSet.discover(loader);
  }

  private SizingPlan plan() {
    SiteRequirements site =
        SiteRequirements.builder()
            .name("Second release")
            .release(R11_1)
            .seats(SeatCounts.builder().basic(3_000).mainstream(0).advanced(0).build())
            .voicePorts(300)
            .build();
    return Sizing.size(site, releases.find(R11_1));
  }

  private Deployment site() {
    return Proposal.of(plan());
  }

  private Deployment several() {
    SiteRequirements site =
        SiteRequirements.builder()
            .name("Second release")
            .release(R11_1)
            .seats(SeatCounts.builder().basic(3_000).mainstream(0).advanced(0).build())
            .voicePorts(600)
            .build();
    return Proposal.of(Sizing.size(site, releases.find(R11_1)));
  }

  private SiteAnswers sheets(Deployment site) {
    return SiteAnswers.of(SiteView.of(site, releases.find(R11_1)), Occasion.INSTALLATION);
  }

  private static Stream<String> broken(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.kind() != Finding.Kind.NOT_STATED)
        .filter(finding -> finding.rule().level() == Level.MUST)
        .map(finding -> finding.rule().id());
  }

  @Test
  void isSizedAndProposedByItsFacts() {
    assertThat(plan().voiceServers().value()).isEqualTo(1);
    assertThat(site().servers()).hasSize(1);
    Server server = site().servers().get(0);
    Hardware hardware = server.hardware().orElseThrow();
    assertThat(server.voicePorts()).hasValue(300);
    assertThat(hardware.drives().get(0).size()).isEqualTo(DataSize.ofGibibytes(80));
    assertThat(server.operatingSystem().orElseThrow().version())
        .isEqualTo(WindowsVersion.WINDOWS_SERVER_2025);
  }

  /** A table of a house shows its figures as the house's, the others as the guide's. */
  @Test
  void saysWhoseFiguresAreItsOwn() {
    assertThat(releases.find(R11_1).get(ServerNumbers.KIND).rows())
        .filteredOn(row -> row.source().equals(RELEASE_NOTES))
        .extracting(row -> row.name() + ": " + row.value())
        .containsExactly("numbers of SECONDARY: 2 to 30", "count of SECONDARY: 1 to 29");
    assertThat(site().servers().get(0).hardware().orElseThrow().drives())
        .allSatisfy(drive -> assertThat(drive.disks()).hasValue(6));
  }

  @Test
  void isJudgedByItsFacts() {
    Report report = rules.check(site());
    assertThat(broken(report)).isEmpty();
    assertThat(report.findings().stream().map(finding -> finding.rule().id()))
        .doesNotContain("release.described");
    assertThat(broken(rules.using(Releases.builtIn()).check(site())))
        .contains(
            "storage.os-drive.minimum", "voice.ports.per-server", "windows.version.supported");
  }

  @Test
  void opensItsPorts() {
    ImmutableList<FirewallEntry> entries =
        Firewall.of(site(), releases.find(R11_1).get(PortCatalog.KIND));
    assertThat(entries.stream().flatMap(entry -> entry.allocation().ports().stream()))
        .contains(PortRange.single(SIP))
        .doesNotContain(PortRange.single(5060));
    assertThat(Firewall.of(site())).isNotEmpty();
  }

  /** The port table is the one home of the port that the file, its rules and the steps name. */
  @Test
  void speaksTlsAtItsPort() {
    Pbx pbx = Pbx.builder().kind(PbxKind.AVAYA_AURA).transport(SipTransport.TLS).build();
    Server bare = site().servers().get(0);
    Server server = Server.builder().from(bare).addAddresses("192.0.2.1").build();
    Deployment tls =
        Deployment.builder().from(site()).servers(ImmutableList.of(server)).pbx(pbx).build();
    SiteView view = SiteView.of(tls, releases.find(R11_1));
    IniDocument file = EtsipSettings.forServer(view, server).toDocument();
    assertThat(file.findValue("PBX1", "TCP Port")).hasValue("5071");
    assertThat(file.findValue("PBX1", "MWI TCP Port")).hasValue("5071");
    assertThat(file.findValue("SIP settings", "TLS IP")).hasValue("192.0.2.1:5071");
    assertThat(Firewall.of(tls, view.facts().get(PortCatalog.KIND)))
        .anyMatch(it -> it.allocation().ports().contains(PortRange.single(SIP_OVER_TLS)));
    Report own = rules.assuming(R11_1).check(EtsipFile.of(file));
    assertThat(own.findings().stream().map(finding -> finding.rule().id()))
        .doesNotContain("etsip.tls.port", "etsip.tls.ip-port");
    Report others = rules.check(EtsipFile.of(file));
    assertThat(others.findings().stream().map(finding -> finding.rule().id()))
        .contains("etsip.tls.port", "etsip.tls.ip-port");
  }

  @Test
  void isInstalled() {
    assertThat(sheets(site()).sheets()).extracting(AnswerSheet::role).containsExactly(Role.SINGLE);
    assertThat(Installation.of(site()).steps()).isNotEmpty();
    assertThat(
            new WindowsUpdate()
                .write(SiteView.of(site(), releases.find(R11_1)), Inputs.none())
                .steps())
        .anyMatch(step -> step.how().contains("Stop `UC Later`"));
  }

  @Test
  void isInstalledByAnswersOfItsFacts() {
    SiteView view = SiteView.of(several(), releases.find(R11_1));
    assertThat(new Installation().write(view, Inputs.none()).steps())
        .extracting(Step::operation)
        .filteredOn(RunWizard.class::isInstance)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(((RunWizard) it).sheet().facts()).isEqualTo(view.facts()));
  }

  /** The installer asks voice servers of several for their ports, and a single server not. */
  @Test
  void isAnsweredByItsFacts() {
    SiteAnswers answers = sheets(several());
    assertThat(answers.sheets())
        .filteredOn(sheet -> sheet.role().isVoiceServer())
        .isNotEmpty()
        .allSatisfy(sheet -> assertThat(sheet.ports()).hasValue(300));
    AnswerSheet last =
        answers.sheets().stream()
            .filter(sheet -> sheet.role() == Role.SECONDARY)
            .map(sheet -> AnswerSheet.builder().from(sheet).number(SECONDARY).build())
            .findFirst()
            .orElseThrow();
    assertThat(last.wizard().find(Question.NUMBER).orElseThrow().meaning()).isEqualTo("2 to 30");
    assertThat(broken(rules.check(last))).doesNotContain("installer.number.range");
    assertThat(answers.sheets().get(0).wizard().find(Question.DCOM_PASSWORD).orElseThrow().policy())
        .hasValue(releases.find(R11_1).get(PasswordPolicies.KIND).standard());
    AnswerSheet old =
        AnswerSheet.builder().from(last).facts(ReleaseFacts.of(Release.R10_8)).build();
    assertThat(broken(rules.check(old))).contains("installer.number.range");
  }

  @Test
  void hasTheRestOf10_8AsInferred() {
    ReleaseFacts facts = releases.find(R11_1);
    assertThat(facts.basis(CapacityTables.KIND)).isEqualTo(Basis.STATED);
    assertThat(facts.basis(LanguageCatalog.KIND)).isEqualTo(Basis.INFERRED);
    assertThat(facts.get(LanguageCatalog.KIND))
        .isSameAs(ReleaseFacts.of(Release.R10_8).get(LanguageCatalog.KIND));
    assertThat(facts.get(CapacityTables.KIND).rows())
        .filteredOn(row -> row.source().equals(RELEASE_NOTES))
        .extracting(row -> row.value())
        .containsExactly("300", "80 GiB");
  }
}
