package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.SiteState;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverTest {

  private static Plan plan(SipTransport transport, MwiFailover mwi, String... addresses) {
    Pbx pbx =
        Pbx.builder()
            .kind(PbxKind.OTHER)
            .transport(transport)
            .mwiFailover(mwi)
            .addAddresses(addresses)
            .build();
    return new Plan(Sites.remote().pbx(pbx).build());
  }

  /** Against the rules, a server without the product has an email type. */
  @Test
  void givesNoFeatureGroupToAServerWithoutTheProduct() {
    Server odd =
        Sites.server("WEBLM", Role.LICENSE_SERVER).addEmailTypes(EmailType.OFFICE_365).build();
    Plan plan = new Plan(Sites.remote().addServers(odd).build());
    assertThat(plan.runbook().steps())
        .noneMatch(step -> step.how().toString().contains("`WEBLM`: "));
  }

  @Test
  @Tag("G09-337")
  @Tag("G14-047")
  @Tag("G09-307")
  void setsTlsUpOnEveryVoiceServerOnceAllIsInstalled() {
    Plan plan = plan(SipTransport.TLS, MwiFailover.OFF);
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      plan.assertOrder("sync.complete@sec3", "tls.settings@" + server);
      plan.assertOrder(
          "product.restart@web1",
          "tls.certificates@" + server,
          "tls.settings@" + server,
          "sip.restart@" + server,
          "acceptance.call-01");
      assertThat(plan.step("tls.settings@" + server).how())
          .contains(
              "`[PBX1]`: `Transport protocol=3`, `MWI TCP Port=5061`, `TCP Port=5061`",
              "`[TLS Manager]`: `FIPS=0`",
              "`[TLS Server]`: `Private Key=@sip.key`, `Certificate=@sip.crt`,"
                  + " `Certificate Depth=5`, `Method=2`",
              "`[TLS Client]`: `Certificate Depth=5`, `Method=2`")
          .noneMatch(line -> line.contains("Enforce Secure RTP"));
      assertThat(plan.how("tls.settings@" + server))
          .contains("`Ignore Local Addresses=Yes`, `TCP Enabled=Yes`")
          .contains("`CA Certificates`, `Intermediate Certificates`")
          .contains("certify each other", "end of the file");
      assertThat(plan.step("tls.certificates@" + server).expected())
          .hasValue("All are in PEM format");
      assertThat(plan.how("tls.certificates@" + server))
          .contains("`UC\\Certificates\\sip.key`", "`UC\\Certificates\\sip.crt`");
    }
    assertThat(plan.step("tls.settings@pri").what())
        .contains("`UC\\Configuration\\ETSIPService.ini`");
    assertThat(plan.how("tls.settings@pri")).contains("`TLS IP=10.0.0.1:5061`");
    assertThat(plan.how("tls.settings@sec2"))
        .contains("`TLS IP`, each address of this server with port `5061`: address ........");
    assertThat(plan.topics("cons")).noneMatch(topic -> topic.startsWith("tls."));
    assertThat(plan.topics("pri")).doesNotContain("mwi.failover");
    assertThat(plan.step("sip.restart@pri").basis()).isEqualTo(Basis.INFERRED);
    assertThat(plan.step("sip.restart@pri").source())
        .isEqualTo(Source.of(14, "Configuring TLS with Messaging for SIP"));
  }

  @Test
  @Tag("G14-005")
  void setsTlsUpUnderJitcWhateverThePbxIsStatedToSpeak() {
    Pbx udp = Pbx.builder().kind(PbxKind.OTHER).build();
    for (Plan plan :
        new Plan[] {new Plan(Sites.jitc().build()), new Plan(Sites.jitc().pbx(udp).build())}) {
      for (String server : new String[] {"pri", "sec2", "sec3"}) {
        assertThat(plan.topics(server))
            .containsSubsequence("tls.certificates", "tls.settings", "sip.restart");
        assertThat(plan.how("tls.settings@" + server))
            .contains("`Enforce Secure RTP=1`", "`1` allows secure RTP, `2` demands it");
      }
      assertThat(plan.step("tls.settings@pri").source())
          .isEqualTo(Source.of(9, "Configuring TLS with Messaging for SIP"));
    }
  }

  @Test
  @Tag("G08-154")
  @Tag("G08-155")
  @Tag("G08-156")
  @Tag("G08-157")
  @Tag("G08-158")
  @Tag("G08-159")
  void switchesMwiFailoverOnAtEveryVoiceServer() {
    Plan plan = plan(SipTransport.UDP, MwiFailover.ON, "10.1.0.1", "10.1.0.2");
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      assertThat(plan.how("mwi.failover@" + server))
          .contains(
              "`Keep Alive=Yes`, `Fail Over=Yes`",
              "`IP`",
              "at least 2 addresses of the PBX: `10.1.0.1`, `10.1.0.2`");
      assertThat(plan.step("mwi.failover@" + server).warning()).isEmpty();
      plan.assertOrder("sync.complete@sec3", "mwi.failover@" + server, "sip.restart@" + server);
      assertThat(plan.step("sip.restart@" + server).action()).isEqualTo(Action.RESTART);
    }
    assertThat(plan.step("sip.restart@pri").basis()).isEqualTo(Basis.STATED);
    assertThat(plan.step("sip.restart@pri").source()).isEqualTo(Source.of(8, "MWI Configuration"));
    assertThat(plan.topics("cons")).doesNotContain("mwi.failover", "sip.restart");
    assertThat(plan.topics("pri")).doesNotContain("tls.settings");
  }

  @Test
  void asksNobodyAboutMessageWaitingWhereNoVoiceServerIs() {
    Deployment site = Sites.highAvailability().build();
    Deployment mailAlone =
        Deployment.builder()
            .from(site)
            .servers(
                site.servers().stream()
                    .filter(
                        it ->
                            !it.roles().contains(Role.PRIMARY)
                                && !it.roles().contains(Role.SECONDARY))
                    .toList())
            .build();
    assertThat(Installation.of(site).find("mwi.option@pri")).isPresent();
    assertThat(Installation.of(mailAlone).steps())
        .noneMatch(step -> step.id().startsWith("mwi.option"));
  }

  @Test
  void tellsHowToSwitchMwiFailoverOnWhereASiteDoesNotSayThatItWantsIt() {
    Pbx pbx = Pbx.builder().kind(PbxKind.AVAYA_AURA).addAddresses("192.0.2.10").build();
    Plan plan = new Plan(Sites.highAvailability().pbx(pbx).build());
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      Step option = plan.step("mwi.option@" + server);
      assertThat(option.level()).isEqualTo(Level.MAY);
      assertThat(option.what()).contains("MWI failover", "ETSIPService.ini");
      assertThat(String.join("\n", option.how()))
          .contains("`Fail Over=Yes`", "2 addresses of the PBX: `192.0.2.10`")
          .endsWith("Save the file; restart this server when nobody calls, one after the other");
      plan.assertOrder("sync.complete@" + server, "mwi.option@" + server);
    }
    assertThat(plan.step("logins.open").waitsFor()).noneMatch(id -> id.startsWith("mwi.option"));
    assertThat(plan.has("mwi.option@cons")).isFalse();
  }

  /** One restart takes up both. */
  @Test
  void offersMwiFailoverBeforeTheRestartForTls() {
    Pbx pbx = Pbx.builder().kind(PbxKind.OTHER).transport(SipTransport.TLS).build();
    Plan plan = new Plan(Sites.highAvailability().pbx(pbx).build());
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      assertThat(plan.topics(server))
          .containsSubsequence("tls.settings", "mwi.option", "sip.restart");
      assertThat(plan.how("mwi.option@" + server)).doesNotContain("restart");
    }
  }

  @Test
  void warnsOfMwiFailoverWithOneAddressOfThePbxAndAsksForAnother() {
    Plan plan = plan(SipTransport.UDP, MwiFailover.ON, "10.1.0.1");
    assertThat(plan.step("mwi.failover@pri").warning())
        .hasValue("The deployment names fewer than two addresses of the PBX");
    assertThat(plan.how("mwi.failover@pri"))
        .endsWith("2 addresses of the PBX: `10.1.0.1`; others: ................");
    assertThat(plan(SipTransport.UDP, MwiFailover.ON).how("mwi.failover@pri"))
        .endsWith("2 addresses of the PBX: ................");
  }

  @Test
  void restartsOnceForBoth() {
    assertThat(plan(SipTransport.TLS, MwiFailover.ON).topics("sec2"))
        .containsSubsequence(
            "tls.certificates", "tls.settings", "mwi.failover", "sip.restart", "windows.protection")
        .containsOnlyOnce("sip.restart");
    assertThat(plan(SipTransport.UDP, MwiFailover.OFF).topics("sec2"))
        .doesNotContain("sip.restart");
  }

  @Test
  @Tag("G18-023")
  @Tag("G18-024")
  @Tag("G18-025")
  @Tag("G18-027")
  void configuresConsolidatedAndRemoteCseServers() {
    Plan plan = new Plan(Sites.remote().build());
    for (String server : new String[] {"cons", "cse1", "cse2"}) {
      assertThat(plan.step("cse.file@" + server).what())
          .contains("`CSE.exe.config` in `UC\\UCCSE`");
      assertThat(plan.how("cse.file@" + server))
          .contains("`<setting name=\"Primary Instance\">` to `False`");
      assertThat(plan.how("cse.registry@" + server))
          .contains(
              "`Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Generic\\UMS\\IMAPTSE\\Cache`")
          .doesNotContain("SOFTWARE\\Generic");
      assertThat(plan.step("cse.registry@" + server).expected()).hasValue("`Primary` is `0`");
      plan.assertOrder(
          "product.restart@cse2",
          "cse.file@" + server,
          "cse.registry@" + server,
          "cse.restart@" + server);
      assertThat(plan.step("cse.restart@" + server).action()).isEqualTo(Action.RESTART);
    }
    assertThat(plan.topics("web1")).noneMatch(topic -> topic.startsWith("cse."));
  }

  @Test
  void letsPeopleInWhenMailAndCallsAreReady() {
    Deployment site = Sites.jitc().build();
    Plan plan = new Plan(site);
    for (String server : new String[] {"cons", "cse1", "cse2"}) {
      plan.assertOrder("cse.restart@" + server, "logins.open");
    }
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      plan.assertOrder("sip.restart@" + server, "logins.open");
    }
    plan.assertOrder("logins.open", "cse.location");
    assertThat(check(without(plan, "logins.open", "cse.restart@cons"), site))
        .containsExactly("part in synchronizing mail on `CONS`");
    assertThat(check(without(plan, "logins.open", "sip.restart@pri"), site))
        .containsExactly("settings for the PBX on `PRI`");
  }

  /** The plan in which one step does not wait for another. */
  private static Runbook without(Plan plan, String step, String awaited) {
    return Runbook.of(
        "wrong",
        plan.runbook().steps().stream()
            .map(
                it ->
                    it.id().equals(step)
                        ? Step.builder()
                            .from(it)
                            .waitsFor(Sets.difference(it.waitsFor(), ImmutableSet.of(awaited)))
                            .build()
                        : it)
            .toList());
  }

  private static List<String> check(Runbook runbook, Deployment site) {
    return Simulation.of(runbook, SiteState.bare(SiteView.of(site))).check().stream()
        .map(unmet -> unmet.need().key().toString())
        .toList();
  }

  @Test
  void protectsWindowsAsTheProductAllows() {
    Plan plan = new Plan(Sites.remote().build());
    assertThat(plan.how("windows.protection@pri"))
        .contains("Not scanned: `UC` (on the drive that was chosen) and all in it")
        .contains("`443`", "UDP: `", "from `20002` up, two for each voice port")
        .isNotEqualTo(plan.how("windows.protection@web1"));
    assertThat(plan.how("windows.net@pri")).contains("`https://support.microsoft.com/");
    Plan single = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2019));
    assertThat(single.how("windows.uac@ixm")).startsWith("Log in with the system administrator's");
    assertThat(single.how("windows.uac-again@ixm"))
        .contains("Admin Approval Mode` to `Enabled`", "Restart this server");
    assertThat(plan.how("windows.uac-again@pri")).doesNotContain("Admin Approval Mode");
    assertThat(single.how("product.install@ixm")).doesNotContain("the same on all servers");
  }

  @Test
  @Tag("G18-028")
  @Tag("G18-029")
  void handsTheMailOverToTheRemoteCseServers() {
    Plan plan = new Plan(Sites.remote().build());
    assertThat(plan.step("cse.location").how())
        .contains(
            "`CSE1`: of the Feature Groups these: ................",
            "`CSE2`: of the Feature Groups these: ................")
        .noneMatch(line -> line.contains("Consolidated"))
        .anyMatch(line -> line.contains("`Synchronization Options` > `TSE Location`"));
    plan.assertOrder("logins.open", "site.company", "cse.location");
    for (String server : new String[] {"pri", "sec2", "sec3"}) {
      assertThat(plan.step("cse.cache-manager@" + server).what())
          .isEqualTo("Disable the service `UC TSE Cache Manager`");
      assertThat(plan.how("cse.cache-manager@" + server)).contains("`Startup type` `Disabled`");
    }
    assertThat(new Plan(Sites.highAvailability().build()).runbook().steps())
        .noneMatch(step -> step.id().startsWith("cse."));
  }

  @Test
  @Tag("G18-028")
  @Tag("G18-020")
  void handsNoMailToASpareNorOfSeveralSystemsToTheConsolidatedServer() {
    Deployment site =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addServers(
                Sites.server("CONS", Role.CONSOLIDATED).addEmailTypes(EmailType.EXCHANGE).build(),
                Sites.server("CSE1", Role.REMOTE_CSE).addEmailTypes(EmailType.OFFICE_365).build(),
                Sites.server("CSE2", Role.REMOTE_CSE).spare(true).build())
            .build();
    Step location = new Plan(site).step("cse.location");
    assertThat(location.how())
        .contains(
            "`CSE1`: all Feature Groups with users of `Office 365`", "`CSE2`: none, the spare")
        .noneMatch(line -> line.contains("CONS"));
    assertThat(location.warning())
        .hasValueSatisfying(
            line -> assertThat(line).contains("no Feature Group has the Consolidated server"));
  }

  @Test
  @Tag("G18-019")
  void saysThatAServerOfOneOfSeveralSystemsHasOnlyThat() {
    Deployment site =
        Sites.remote()
            .addEmailSystems(email(EmailType.EXCHANGE), email(EmailType.OFFICE_365))
            .build();
    assertThat(new Plan(site).step("cse.location").how())
        .contains(
            "`CSE1`: of the Feature Groups with users of the one email system that it was installed"
                + " for these: ................");
  }

  @Test
  @Tag("G18-028")
  void namesTheOneEmailSystemOfTheConsolidatedServer() {
    Deployment site =
        Sites.site(Topology.HIGH_AVAILABILITY)
            .addEmailSystems(email(EmailType.EXCHANGE))
            .addServers(
                Sites.server("CONS", Role.CONSOLIDATED).addEmailTypes(EmailType.EXCHANGE).build(),
                Sites.server("CSE1", Role.REMOTE_CSE).build())
            .build();
    assertThat(new Plan(site).step("cse.location").how())
        .contains(
            "`CONS`: of the Feature Groups with users of `Exchange` these: ................",
            "`CSE1`: of the Feature Groups with users of `Exchange` these: ................");
  }

  private static EmailSystem email(EmailType type) {
    return EmailSystem.builder().type(type).users(100).build();
  }

  @Test
  @Tag("G02-511")
  @Tag("G02-580")
  void saysWhoAsksWhomForTheLicense() {
    assertThat(contact(Sites.remote().license(Sites.license(LicenseType.MESSAGING)).build()))
        .contains(
            "Only `PRI` asks for it: the vendor's server, over the Internet, which this server has"
                + " to reach");
    assertThat(contact(Sites.remote().license(Sites.license(LicenseType.WEBLM)).build()))
        .contains("Only `PRI` asks for it: the license manager, without the Internet");
    License file =
        License.builder()
            .from(Sites.license(LicenseType.MESSAGING))
            .verification(Verification.OFFLINE)
            .build();
    assertThat(contact(Sites.remote().license(file).build()))
        .contains("Only `PRI` asks for it: the USB key and the license file there");
  }

  @Test
  @Tag("G25-015")
  @Tag("G25-016")
  void aLicenseManagerOutsideTheCloudTakesTheInternet() {
    Deployment site = inAws(Sites.highAvailability().license(Sites.license(LicenseType.WEBLM)));
    assertThat(contact(site)).contains("over the Internet unless that runs in the cloud, too");
    Deployment.Builder withManager =
        Deployment.builder()
            .from(site)
            .addServers(Sites.server("LIC", Role.LICENSE_SERVER).build());
    assertThat(contact(withManager.build())).contains("over the Internet, which this server");
    assertThat(contact(inAws(withManager))).contains("the license manager, without the Internet");
  }

  private static String contact(Deployment site) {
    return new Plan(site).how("site.license");
  }

  private static Deployment inAws(Deployment.Builder site) {
    Deployment stated = site.build();
    Platform aws = Platform.builder().kind(PlatformKind.AWS).build();
    return Deployment.builder()
        .from(stated)
        .servers(
            stated.servers().stream()
                .map(server -> Server.builder().from(server).platform(aws).build())
                .toList())
        .build();
  }

  @Test
  @Tag("G12-005")
  @Tag("G12-007")
  @Tag("G12-008")
  @Tag("G12-009")
  void setsTheLicenseManagerUpBeforeTheFirstInstallation() {
    Plan plan = new Plan(Sites.remote().license(Sites.license(LicenseType.WEBLM)).build());
    plan.assertOrder("site.license", "license.manager", "product.install@pri");
    assertThat(plan.step("license.manager").party()).hasToString("license server");
    assertThat(plan.step("license.manager").how())
        .satisfiesExactly(
            line -> assertThat(line).contains("a computer that is no voice server"),
            line -> assertThat(line).contains("WebLM"),
            line -> assertThat(line).contains("`Server properties`", "`Primary Host ID`"),
            line -> assertThat(line).contains("vendor"),
            line -> assertThat(line).contains("`Accept License Agreement`", "`Choose file`"),
            line -> assertThat(line).contains("Record the address"),
            line -> assertThat(line).contains("demo mode", "UCLicenseWebLM"));
    assertThat(plan.step("license.manager").expected())
        .hasValueSatisfying(line -> assertThat(line).contains("`View License Capacity`"));
    assertThat(new Plan(Sites.remote().license(Sites.license(LicenseType.MESSAGING)).build()))
        .matches(messaging -> !messaging.has("license.manager"));
    assertThat(plan.step("license.manager").condition()).isEmpty();
    Plan unknown = new Plan(Sites.remote().build());
    unknown.assertOrder("site.license", "license.manager", "product.install@pri");
    assertThat(unknown.step("license.manager").condition())
        .hasValue("the license is a `WebLM License`");
  }

  @Test
  void setsTheLicenseManagerUpOnItsServerIfTheDeploymentHasOne() {
    Deployment deployment =
        Sites.remote()
            .license(Sites.license(LicenseType.WEBLM))
            .addServers(Sites.server("LIC", Role.LICENSE_SERVER).build())
            .build();
    new Plan(deployment).assertOrder("license.manager@lic", "product.install@pri");
  }

  @Test
  void checksTheClockWhereTheLicenseIsActivated() {
    Plan plan = new Plan(Sites.remote().build());
    plan.assertOrder("license.clock@pri", "product.install@pri");
    assertThat(plan.has("license.clock@cons")).isFalse();
    assertThat(plan.has("license.clock@sec2")).isFalse();
    assertThat(new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2019)).has("license.clock@ixm"))
        .isTrue();
  }

  @Test
  @Tag("G08-065")
  void warnsOfADcomPasswordThatExpires() {
    Plan plan = new Plan(Sites.remote().build());
    assertThat(plan.step("site.dcom-user").warning())
        .hasValueSatisfying(
            warning -> assertThat(warning).contains("every server", "many services are down"));
    plan.assertOrder("site.dcom-user", "product.install@pri");
  }

  /** Each row: the statement, the number, pieces of the call, and pieces of what is expected. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "G03-005 | 01 | hunt group directly | From header",
        "G03-006 | 02 | another telephone of the site; does not answer | Diversion; no-answer; From"
            + " header",
        "G03-007 | 03 | outside; does not answer | Diversion; no-answer; From header if the number"
            + " is known",
        "G03-008 | 04 | another telephone of the site; busy | Diversion; reason busy; From header",
        "G03-009 | 05 | outside; busy | Diversion; reason busy; From header",
        "G03-010 | 06 | another telephone of the site; forwards all calls | Diversion; fwd-all;"
            + " From header",
        "G03-011 | 07 | outside; forwards all calls | Diversion; fwd-all; From header",
        "G03-012 | 08 | blindly; is answered | counts as connected; may be lost",
        "G03-013 | 09 | blindly; nobody answers | comes back as forwarded; the destination of the"
            + " transfer; the port of the gateway",
        "G03-014 | 10 | blindly; busy | The transfer fails",
        "G03-015 | 11 | blindly; does not exist | The transfer fails",
        "G03-016 | 12 | supervised; does not answer | application decides; completes it; breaks"
            + " off",
        "G03-017 | 13 | supervised; one who answers | decided by the application",
        "G03-018 | 14 | supervised; busy | application decides; completes it; breaks off",
        "G03-019 | 15 | supervised; without a station | decided by the application",
        "G03-020 | 16 | call a subscriber who answers | learns of the connection; must not start to"
            + " play before",
        "G03-021 | 17 | call a subscriber who does not answer | gives up in time; its own call"
            + " back; forwarded",
        "G03-022 | 18 | call a subscriber who is busy | gives up; its own call back; forwarded",
        "G03-023 | 19 | call a number outside of the site | counts as connected; busy or an error"
            + " tone"
      },
      delimiter = '|')
  void testsTheCallsOfTheChecklist(String id, String number, String call, String expected) {
    Plan plan = new Plan(Sites.remote().build());
    Step step = plan.step("acceptance.call-" + number);
    assertThat(step.what()).startsWith("Test " + Integer.parseInt(number) + ": ");
    assertThat(step.what()).contains(call.split("; "));
    assertThat(step.expected())
        .hasValueSatisfying(line -> assertThat(line).contains(expected.split("; ")));
    assertThat(plan.how("acceptance.ready"))
        .isEqualTo("Note the result of each test: `Y`, or `N` and what happened instead");
    assertThat(step.source().statements()).containsExactly(id);
  }

  @Test
  @Tag("G03-001")
  void runsTheWholeChecklistAfterEveryInstallation() {
    for (Plan plan :
        new Plan[] {
          new Plan(Sites.remote().build()),
          new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2016))
        }) {
      assertThat(plan.runbook().steps())
          .filteredOn(step -> step.id().startsWith("acceptance.call-"))
          .hasSize(19)
          .allMatch(step -> step.level() == Level.SHOULD && step.source().chapter() == 3);
    }
  }
}
