package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowsPreparationTest {

  private static final WindowsVersion W2012 = WindowsVersion.WINDOWS_SERVER_2012;
  private static final WindowsVersion W2016 = WindowsVersion.WINDOWS_SERVER_2016;
  private static final WindowsVersion W2019 = WindowsVersion.WINDOWS_SERVER_2019;

  private static Plan plan(Topology topology, Edition edition, WindowsVersion version) {
    Server.Builder server =
        Sites.server("IXM", topology == Topology.SINGLE_SERVER ? Role.SINGLE : Role.PRIMARY)
            .operatingSystem(OperatingSystem.of(version));
    return new Plan(Sites.site(topology).edition(edition).addServers(server.build()).build());
  }

  private static Plan ha(WindowsVersion version) {
    return plan(Topology.HIGH_AVAILABILITY, Edition.STANDARD, version);
  }

  private static Plan jitc() {
    return plan(Topology.SINGLE_SERVER, Edition.JITC, WindowsVersion.WINDOWS_SERVER_2012_R2);
  }

  @Test
  @Tag("G19-002")
  void aWebServerHasIisAndItRuns() {
    Plan plan =
        new Plan(
            Sites.highAvailability()
                .addServers(
                    Sites.server("WEB1", Role.REMOTE_WEB)
                        .number(1)
                        .operatingSystem(OperatingSystem.of(W2019))
                        .build())
                .build());
    assertThat(plan.how("windows.roles@web1")).contains("`Web Server (IIS)`");
    assertThat(plan.step("windows.roles-restart@web1").expected())
        .hasValue("IIS runs: `Get-Service W3SVC` shows `Running`");
    assertThat(plan.step("windows.roles-restart@pri").expected().orElse(""))
        .doesNotContain("W3SVC");
  }

  @Test
  @Tag("G05-028")
  void asksForSnmpOnlyWhereItsAlarmsAreWantedOrNobodySaid() {
    Deployment site = Sites.single(W2019);
    assertThat(ofAlarms(site, Optional.empty()).how("windows.roles@ixm"))
        .contains("Features, only if SNMP alarms are used: `SNMP Service`");
    assertThat(ofAlarms(site, Optional.empty()).how("site.answers"))
        .contains("Whether alarms of the product are wanted over SNMP");
    assertThat(ofAlarms(site, Optional.of(true)).how("windows.roles@ixm"))
        .contains("Features: `SNMP Service`")
        .doesNotContain("only if SNMP");
    assertThat(ofAlarms(site, Optional.of(false)).how("windows.roles@ixm")).doesNotContain("SNMP");
    assertThat(ofAlarms(site, Optional.of(false)).how("site.answers")).doesNotContain("SNMP");
  }

  private static Plan ofAlarms(Deployment site, Optional<Boolean> wanted) {
    return new Plan(Deployment.builder().from(site).snmpAlarms(wanted).build());
  }

  /** Each row: the statements, the site, and pieces of the list of components. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G05-037 G05-025 | SINGLE_SERVER | STANDARD | 2019 | Server roles: `Fax Server`, `Web Server (IIS)`;
          G05-034 | SINGLE_SERVER | STANDARD | 2019 | answer each prompt with `Add Features`
          G05-026 | SINGLE_SERVER | STANDARD | 2019 | `HTTP Activation` under `.NET Framework 3.5 Features`
          G05-027 | SINGLE_SERVER | STANDARD | 2019 | `SMB 1.0/CIFS File Sharing Support`
          G05-028 | SINGLE_SERVER | STANDARD | 2019 | only if SNMP alarms are used: `SNMP Service`
          G05-029 | SINGLE_SERVER | STANDARD | 2019 | `Common HTTP Features`: `HTTP Redirection`
          G05-030 | SINGLE_SERVER | STANDARD | 2019 | `Security`: `Windows Authentication`
          G05-031 | SINGLE_SERVER | STANDARD | 2019 | `.NET Extensibility 3.5`, `.NET Extensibility 4.7`, `ASP`, `ASP .NET 3.5`, `ASP .NET 4.7`, `CGI`, `ISAPI Extensions`, `ISAPI Filters`, `WebSocket Protocol`
          G05-032 | SINGLE_SERVER | STANDARD | 2019 | `FTP Server`: `FTP Service`
          G05-033 | SINGLE_SERVER | STANDARD | 2019 | `IIS 6 Management Compatibility`: every item
          G06-009 G06-001 | SINGLE_SERVER | STANDARD | 2016 | Server roles: `Fax Server`, `Web Server (IIS)`;
          G06-002 | SINGLE_SERVER | STANDARD | 2016 | `HTTP Activation` under `.NET Framework 3.5 Features`
          G06-003 | SINGLE_SERVER | STANDARD | 2016 | `Common HTTP Features`: `HTTP Redirection`
          G06-004 | SINGLE_SERVER | STANDARD | 2016 | `Security`: `Windows Authentication`
          G06-005 | SINGLE_SERVER | STANDARD | 2016 | `.NET Extensibility 3.5`, `.NET Extensibility 4.6`, `ASP`, `ASP .NET 3.5`, `ASP .NET 4.6`, `CGI`, `ISAPI Extensions`, `ISAPI Filters`, `WebSocket Protocol`
          G06-006 | SINGLE_SERVER | STANDARD | 2016 | `FTP Server`: `FTP Service`
          G06-007 | SINGLE_SERVER | STANDARD | 2016 | `IIS 6 Management Compatibility`: every item
          G07-014 G07-004 | SINGLE_SERVER | STANDARD | 2012 | `Application Server`, `Fax Server`, `Web Server (IIS)`; answer each prompt
          G07-005 | SINGLE_SERVER | STANDARD | 2012 | `HTTP Activation` under `.NET Framework 3.5 Features`
          G07-006 | SINGLE_SERVER | STANDARD | 2012 | `HTTP Activation` under `Windows Process Activation Service Support`
          G07-007 | SINGLE_SERVER | STANDARD | 2012 | `Directory Browsing`, `HTTP Errors`, `Static Content`, `HTTP Redirection`
          G07-008 | SINGLE_SERVER | STANDARD | 2012 | `Security`: `Windows Authentication`
          G07-009 | SINGLE_SERVER | STANDARD | 2012 | `.NET Extensibility 3.5`, `.NET Extensibility 4.5`, `ASP`, `ASP .NET 3.5`, `ASP .NET 4.5`, `CGI`, `WebSocket Protocol`
          G07-010 | SINGLE_SERVER | STANDARD | 2012 | `FTP Server`: `FTP Service`
          G07-011 | SINGLE_SERVER | STANDARD | 2012 | `IIS 6 Management Compatibility`: every item
          G08-042 G08-035 | HIGH_AVAILABILITY | STANDARD | 2016 | Server roles: `Fax Server`, `Web Server (IIS)`;
          G08-036 | HIGH_AVAILABILITY | STANDARD | 2016 | `HTTP Activation` under `.NET Framework 3.5 Features`
          G08-037 | HIGH_AVAILABILITY | STANDARD | 2016 | `Common HTTP Features`: `HTTP Redirection`
          G08-038 | HIGH_AVAILABILITY | STANDARD | 2016 | `Security`: `Windows Authentication`
          G08-039 | HIGH_AVAILABILITY | STANDARD | 2016 | `.NET Extensibility 4.6`, `ASP`, `ASP .NET 3.5`, `ASP .NET 4.6`, `CGI`, `ISAPI Extensions`, `ISAPI Filters`, `WebSocket Protocol`
          G08-040 | HIGH_AVAILABILITY | STANDARD | 2016 | `FTP Server`: `FTP Service`
          G08-041 | HIGH_AVAILABILITY | STANDARD | 2016 | `IIS 6 Management Compatibility`: every item
          G08-051 G08-044 | HIGH_AVAILABILITY | STANDARD | 2012 | `Application Server`, `Fax Server`, `Web Server (IIS)`; answer each prompt
          G08-045 | HIGH_AVAILABILITY | STANDARD | 2012 | `.NET Framework 3.5 Features`
          G08-046 | HIGH_AVAILABILITY | STANDARD | 2012 | `Directory Browsing`, `HTTP Errors`, `Static Content`, `HTTP Redirection`
          G08-047 | HIGH_AVAILABILITY | STANDARD | 2012 | `Security`: `Windows Authentication`
          G08-048 | HIGH_AVAILABILITY | STANDARD | 2012 | `.NET Extensibility 4.5`, `ASP`, `ASP .NET 3.5`, `ASP .NET 4.5`, `CGI`, `WebSocket Protocol`
          G08-049 | HIGH_AVAILABILITY | STANDARD | 2012 | `FTP Server`: `FTP Service`
          G08-050 | HIGH_AVAILABILITY | STANDARD | 2012 | `IIS 6 Management Compatibility`: every item
          G08-033 | HIGH_AVAILABILITY | STANDARD | 2019 | Should files of the Windows disk be asked for
          G08-033 | HIGH_AVAILABILITY | STANDARD | 2016 | Should files of the Windows disk be asked for
          G09-026 G09-028 | SINGLE_SERVER | JITC | 2012_R2 | `Application Server`, `Fax Server`, `Web Server (IIS)`; answer each prompt
          G09-026 | SINGLE_SERVER | JITC | 2012_R2 | `Specify an alternate source path`
          G09-026 | SINGLE_SERVER | JITC | 2012_R2 | `.NET Extensibility 4.5`, `ASP`, `ASP .NET 3.5`, `ASP .NET 4.5`, `CGI`, `WebSocket Protocol`
          """)
  void listsTheComponents(
      String ids, Topology topology, Edition edition, String version, String line) {
    Plan plan = plan(topology, edition, WindowsVersion.valueOf("WINDOWS_SERVER_" + version));
    assertThat(plan.how("windows.roles@ixm")).contains(line).endsWith("then `Install`");
  }

  @Test
  @Tag("G05-027")
  void addsOldFileSharingToSingle2019Only() {
    assertThat(ha(W2019).how("windows.roles@ixm")).doesNotContain("SMB");
    assertThat(new Plan(Sites.single(W2016)).how("windows.roles@ixm"))
        .doesNotContain("SMB", "disk");
    assertThat(ha(W2019).how("windows.roles@ixm")).contains("`.NET Extensibility 4.7`");
  }

  @ParameterizedTest
  @EnumSource(
      value = WindowsVersion.class,
      names = {"WINDOWS_SERVER_2008_R2", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025"})
  void hasNoListForOtherVersions(WindowsVersion version) {
    Plan plan = new Plan(Sites.single(version));
    assertThat(plan.how("windows.roles@ixm")).startsWith("The guide has lists for");
    assertThat(plan.step("windows.roles@ixm").warning()).isPresent();
  }

  @Test
  void plansForAWindowsNotKnown() {
    Deployment deployment =
        Sites.site(Topology.SINGLE_SERVER)
            .addServers(Server.builder().name("IXM").addRoles(Role.SINGLE).build())
            .build();
    Plan plan = new Plan(deployment);
    assertThat(plan.step("windows.ready@ixm").what())
        .isEqualTo("Install and update a Windows that the product supports");
    assertThat(plan.how("windows.roles@ixm")).startsWith("The guide has lists for");
  }

  @Test
  @Tag("G05-004")
  void installsTheWindowsOfTheDeployment() {
    assertThat(jitc().step("windows.ready@ixm").what())
        .isEqualTo("Install and update Windows Server 2012 R2");
    jitc().assertOrder("windows.ready@ixm", "product.install@ixm");
    assertThat(jitc().how("windows.ready@ixm"))
        .contains("licensed", "English or French", "100 GB", "No other programs");
  }

  @Test
  @Tag("G08-011")
  void setsOneTimeZoneInHighAvailability() {
    assertThat(ha(W2016).step("windows.time-zone@ixm").what())
        .isEqualTo("Set the time zone `Eastern Standard Time`");
    assertThat(ha(W2016).how("windows.time-zone@ixm"))
        .isEqualTo("For `America/Toronto`: `tzutil /s \"Eastern Standard Time\"`");
    assertThat(ha(W2016).step("windows.time-zone@ixm").expected())
        .hasValue("All servers of the site have the same time zone");
    assertThat(ha(W2016).step("windows.time-zone@ixm").basis()).isEqualTo(Basis.STATED);
  }

  @Test
  @Tag("G05-019")
  @Tag("G05-020")
  @Tag("G08-023")
  @Tag("G08-024")
  @Tag("G09-023")
  @Tag("G09-024")
  @Tag("G09-088")
  @Tag("G09-089")
  @Tag("G04-006")
  @Tag("G04-007")
  void installsWithoutWhatDisturbs() {
    for (Plan plan : new Plan[] {new Plan(Sites.single(W2019)), ha(W2016), jitc()}) {
      for (String topic : new String[] {"antivirus", "firewall", "updates"}) {
        plan.assertOrder("windows." + topic + "@ixm", "product.install@ixm");
        assertThat(plan.step("windows." + topic + "@ixm").action()).isEqualTo(Action.DISABLE);
      }
      assertThat(plan.step("windows.antivirus@ixm").what()).contains("heavy or monitoring");
      assertThat(plan.step("windows.antivirus@ixm").level()).isEqualTo(Level.SHOULD);
      assertThat(plan.step("windows.updates@ixm").level()).isEqualTo(Level.MUST);
    }
    assertThat(ha(W2016).step("windows.firewall@ixm").level()).isEqualTo(Level.SHOULD);
    assertThat(jitc().step("windows.firewall@ixm").level()).isEqualTo(Level.MUST);
  }

  @Test
  @Tag("G05-021")
  @Tag("G05-036")
  @Tag("G09-040")
  @Tag("G09-087")
  @Tag("G04-005")
  void restartsAfterTheRolesAndBeforeTheInstallation() {
    for (Plan plan : new Plan[] {new Plan(Sites.single(W2012)), ha(W2012), jitc()}) {
      plan.assertOrder("windows.roles@ixm", "windows.roles-restart@ixm", "product.install@ixm");
      assertThat(plan.step("windows.roles-restart@ixm").action()).isEqualTo(Action.RESTART);
    }
  }

  @Test
  @Tag("G08-031")
  void preparesEveryServerAndSaysWhereTheGuideDoesNot() {
    Plan plan = new Plan(Sites.remote().build());
    for (String server : new String[] {"pri", "cons", "sec2", "sec3"}) {
      assertThat(plan.step("windows.roles@" + server).basis()).isEqualTo(Basis.STATED);
      assertThat(plan.step("windows.https@" + server).basis()).isEqualTo(Basis.STATED);
      assertThat(plan.step("windows.net@" + server).basis()).isEqualTo(Basis.STATED);
    }
    for (String server : new String[] {"cse1", "web1"}) {
      assertThat(plan.step("windows.roles@" + server).basis()).isEqualTo(Basis.INFERRED);
      assertThat(plan.step("windows.https@" + server).basis()).isEqualTo(Basis.INFERRED);
      assertThat(plan.step("windows.net@" + server).basis()).isEqualTo(Basis.INFERRED);
    }
  }

  @Test
  @Tag("G08-032")
  void citesTheSectionOfTheVersion() {
    assertThat(ha(W2012).step("windows.roles@ixm").source())
        .isEqualTo(Source.of(8, "Server Manager Configuration: Win 2012 (All Servers)"));
    assertThat(ha(W2019).step("windows.roles@ixm").source())
        .isEqualTo(Source.of(8, "Server Manager Configuration: Win 2016/2019 (All Servers)"));
    assertThat(jitc().step("windows.roles@ixm").source())
        .isEqualTo(Source.of(9, "Server Roles and Features"));
    assertThat(new Plan(Sites.single(W2019)).step("windows.https@ixm").source().chapter())
        .isEqualTo(5);
    assertThat(new Plan(Sites.single(W2016)).step("windows.https@ixm").source().chapter())
        .isEqualTo(6);
    assertThat(new Plan(Sites.single(W2012)).step("windows.https@ixm").source().chapter())
        .isEqualTo(7);
  }

  @Test
  @Tag("G05-038")
  @Tag("G05-039")
  @Tag("G05-040")
  @Tag("G05-042")
  @Tag("G07-015")
  @Tag("G09-082")
  void switchesUserAccountControlOff() {
    for (Plan plan :
        new Plan[] {new Plan(Sites.single(W2019)), new Plan(Sites.single(W2012)), jitc()}) {
      assertThat(plan.how("windows.uac@ixm"))
          .contains("`Change User Account Control settings`", "`Never Notify`")
          .contains("`User Account Control: Run all administrators in Admin Approval Mode`")
          .endsWith("to `Disabled`");
      plan.assertOrder("windows.uac@ixm", "windows.uac-restart@ixm", "product.install@ixm");
    }
    assertThat(new Plan(Sites.single(W2012)).step("windows.uac-restart@ixm").basis())
        .isEqualTo(Basis.INFERRED);
    assertThat(new Plan(Sites.single(W2019)).step("windows.uac-restart@ixm").basis())
        .isEqualTo(Basis.STATED);
  }

  @Test
  @Tag("G08-026")
  @Tag("G08-028")
  void leavesAdminApprovalModeAloneInHighAvailability() {
    assertThat(ha(W2016).step("windows.uac@ixm").how())
        .hasSize(3)
        .noneMatch(line -> line.contains("Admin Approval"));
    assertThat(ha(W2016).step("windows.uac@ixm").source())
        .isEqualTo(Source.of(8, "Disabling User Access Control Notification"));
    ha(W2016).assertOrder("windows.uac@ixm", "windows.uac-restart@ixm", "product.install@ixm");
  }

  @Test
  @Tag("G08-027")
  void switchesUserAccountControlOffAsOn32Bit() {
    Deployment site = Sites.highAvailability().build();
    OperatingSystem windows =
        OperatingSystem.builder().version(W2016).architecture(Architecture.X86).build();
    Plan plan =
        new Plan(
            Deployment.builder()
                .from(site)
                .servers(
                    site.servers().stream()
                        .map(it -> Server.builder().from(it).operatingSystem(windows).build())
                        .toList())
                .build());
    assertThat(plan.step("windows.uac@pri").how())
        .containsExactly(
            "Log in with the domain account that installs, with full administrative rights on this"
                + " computer",
            "`Control Panel` > `User Accounts` > `Turn User Account Control on or off`",
            "Disable `Use User Account Control`, then `OK`");
    assertThat(plan.how("windows.uac-again@pri")).contains("enable `Use User Account Control`");
    plan.assertOrder("windows.uac@pri", "windows.uac-restart@pri");
  }

  @Test
  @Tag("G02-053")
  void connectsAServerBeforeItIsBooted() {
    for (Plan plan : new Plan[] {new Plan(Sites.single(W2019)), ha(W2016), jitc()}) {
      assertThat(plan.topics("ixm").get(0)).isEqualTo("machine.network");
      assertThat(plan.step("machine.network@ixm").what())
          .isEqualTo("Connect this server to the network, then boot it");
    }
  }

  @Test
  @Tag("G05-041")
  @Tag("G09-085")
  void maySwitchUserAccountControlOnAgainAfterwards() {
    for (Plan plan : new Plan[] {new Plan(Sites.single(W2019)), jitc()}) {
      plan.assertOrder("product.restart@ixm", "windows.uac-again@ixm");
      assertThat(plan.step("windows.uac-again@ixm").level()).isEqualTo(Level.MAY);
      assertThat(plan.step("windows.uac-again@ixm").basis()).isEqualTo(Basis.STATED);
    }
    assertThat(ha(W2016).step("windows.uac-again@ixm").basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  @Tag("G05-047")
  @Tag("G05-048")
  @Tag("G05-049")
  @Tag("G05-050")
  @Tag("G05-051")
  @Tag("G09-079")
  void bindsTheWebSiteToHttpsOnly() {
    for (Plan plan : new Plan[] {new Plan(Sites.single(W2019)), ha(W2016), jitc()}) {
      assertThat(plan.step("windows.https@ixm").how().subList(0, 5))
          .satisfiesExactly(
              line -> assertThat(line).contains("`Server Certificates` > `Import`"),
              line -> assertThat(line).contains("file and password; store `Personal`"),
              line -> assertThat(line).contains("`Default Web Site`", "add `HTTPS`"),
              line -> assertThat(line).contains("`All Unassigned`", "default port", "imported"),
              line -> assertThat(line).isEqualTo("Remove `HTTP`"));
    }
  }

  @Test
  @Tag("G05-902")
  void namesThePageOnCertificatesUnlessUnderJitc() {
    String page = "`technet.microsoft.com/en-ca/library/cc753127(v=ws.10).aspx`";
    for (Plan plan : new Plan[] {new Plan(Sites.single(W2019)), new Plan(Sites.single(W2012))}) {
      assertThat(plan.how("windows.https@ixm")).contains("if wanted", page);
    }
    assertThat(ha(W2016).how("windows.https@ixm")).contains(page);
    assertThat(jitc().how("windows.https@ixm")).doesNotContain("technet");
  }

  @Test
  @Tag("G06-011")
  @Tag("G06-012")
  @Tag("G06-013")
  @Tag("G09-042")
  void installsTheNetFrameworkWhereItMayBeMissing() {
    for (Plan plan :
        new Plan[] {
          new Plan(Sites.single(W2016)), new Plan(Sites.single(W2012)), ha(W2016), jitc()
        }) {
      assertThat(plan.step("windows.net@ixm").what()).contains(".NET Framework 4.7.2");
      assertThat(plan.step("windows.net@ixm").condition())
          .hasValue("it is not installed, or nobody knows");
      assertThat(plan.step("windows.net@ixm").basis()).isEqualTo(Basis.STATED);
      plan.assertOrder("windows.net@ixm", "windows.net-restart@ixm", "product.install@ixm");
    }
  }

  @Test
  void infersTheComponentsOf2019InHighAvailability() {
    assertThat(ha(W2019).step("windows.roles@ixm").basis()).isEqualTo(Basis.INFERRED);
    assertThat(ha(W2016).step("windows.roles@ixm").basis()).isEqualTo(Basis.STATED);
    assertThat(new Plan(Sites.single(W2019)).step("windows.roles@ixm").basis())
        .isEqualTo(Basis.STATED);
  }

  @Test
  void infersTheNetFrameworkForASingle2019Server() {
    Plan plan = new Plan(Sites.single(W2019));
    assertThat(plan.step("windows.net@ixm").basis()).isEqualTo(Basis.INFERRED);
    assertThat(plan.step("windows.net@ixm").source())
        .isEqualTo(Source.of(8, "Install Microsoft .Net Framework 4.7.2"));
  }

  @Test
  @Tag("G04-008")
  void signsInToTheDownloadSiteWithItsOwnOrAnothersAccount() {
    Plan plan = new Plan(Sites.remote().build());
    assertThat(plan.step("site.download").how())
        .contains(
            "Without an account there: `Get Started`, or `Google+`, `Salesforce`, `Office 365`");
  }

  @Test
  @Tag("G04-001")
  @Tag("G04-003")
  @Tag("G04-009")
  void bringsThePackageToEveryServer() {
    Plan plan = new Plan(Sites.remote().build());
    assertThat(plan.how("site.download"))
        .contains("`https://accounts.zang.io`", "release 10.8", "PLDS");
    for (String server : new String[] {"pri", "cons", "sec2", "sec3", "cse1", "web1"}) {
      plan.assertOrder("site.download", "package.copy@" + server, "product.install@" + server);
    }
  }
}
