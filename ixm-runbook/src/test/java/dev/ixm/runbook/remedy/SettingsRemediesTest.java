package dev.ixm.runbook.remedy;

import static dev.ixm.model.rule.RuleSketch.rule;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.account.Account;
import dev.ixm.config.account.Accounts;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.ini.IniDiff;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.pbx.SipTransport;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.SetIniEntries;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.SiteState;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Remedies of what is no part of the deployment. */
class SettingsRemediesTest {

  private static final Deployment SITE = Sites.highAvailability().build();

  private static final RuleSet RULES =
      only("etsip.mwi.keep-alive", "etsip.tls.server-certificate", "account.password.shared");

  private static final IniDocument FILE =
      IniDocument.parse(
          """
          ; of the house\r
          [PBX1]\r
          IP=192.0.2.1,192.0.2.2\r
          Fail Over=Yes\r
          Keep Alive=No\r
          """
              .getBytes(UTF_8));

  private static RuleSet only(String... ids) {
    RuleSet all = RuleSet.discover(SettingsRemediesTest.class.getClassLoader());
    return RuleSet.of(
        all.rules().stream()
            .filter(rule -> ImmutableList.copyOf(ids).contains(rule.info().id()))
            .toList());
  }

  private static Remedies mended(IniDocument file) {
    Report report = RULES.checkOn("SEC2", EtsipFile.of(file));
    RuleSet rules = RULES.and(only("topology.time-zone.same"));
    return Remedies.of(report, SITE, ImmutableMap.of("SEC2", file), rules);
  }

  @Test
  void setsAnEntryAndLeavesEveryOtherByte() {
    Remedies remedies = mended(FILE);
    assertThat(remedies.list())
        .singleElement()
        .hasToString("FILE /PBX1/Keep Alive: \"Yes\" (etsip.mwi.keep-alive)");
    IniDocument after = remedies.settings().get("SEC2");
    assertThat(new String(after.toBytes(), UTF_8))
        .isEqualTo(new String(FILE.toBytes(), UTF_8).replace("Alive=No", "Alive=Yes"));
    assertThat(IniDiff.between(FILE, after)).hasSize(1);
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(remedies.deployment()).isEqualTo(SITE);
  }

  @Test
  void writesTheEntryOnTheServerAfterABackupAndBeforeTheRestart() {
    Remedies remedies = mended(FILE);
    assertThat(remedies.runbook().steps())
        .extracting(Step::operation)
        .extracting(it -> (Object) it.getClass())
        .containsExactly(BackUp.class, SetIniEntries.class, Restart.class);
    assertThat(remedies.runbook().steps().get(1).how()).contains("`[PBX1]`: `Keep Alive=Yes`");
    assertThat(Simulation.of(remedies.runbook(), SiteState.installed(SiteView.of(SITE))).check())
        .isEmpty();
    assertThat(remedies.restarts()).isEqualTo(ImmutableMap.of("SEC2", 1));
    assertThat(remedies.downtime(Duration.ofMinutes(7)))
        .isEqualTo(ImmutableMap.of("SEC2", Duration.ofMinutes(7)));
  }

  @Test
  void doesByHandWhatNoEntryEnds() {
    IniDocument file = IniDocument.parse("[PBX1]\r\nTransport protocol=3\r\n".getBytes(UTF_8));
    Remedies remedies = mended(file);
    assertThat(remedies.list())
        .isNotEmpty()
        .allMatch(remedy -> remedy.kind() == Remedy.Kind.BY_HAND)
        .allMatch(remedy -> RemedyText.fix(remedy).contains("make a key and a certificate"));
    assertThat(remedies.settings().get("SEC2")).isEqualTo(file);
    assertThat(remedies.runbook().steps().get(1).what())
        .isEqualTo("Mend by hand: `etsip.tls.server-certificate`");
  }

  private static Remedies ofLines(String text, String... rules) {
    RuleSet set = only(rules).and(only("topology.time-zone.same"));
    IniDocument file = IniDocument.parse(text.replace("!", "\r\n").getBytes(UTF_8));
    Report report = only(rules).checkOn("SEC2", file);
    return Remedies.of(report, SITE, ImmutableMap.of("SEC2", file), set);
  }

  private static String text(Remedies remedies) {
    return new String(remedies.settings().get("SEC2").toBytes(), UTF_8).replace("\r\n", "!");
  }

  @Test
  void repairsLinesOfWhichWindowsReadsTheFirst() {
    Remedies remedies =
        ofLines("[A]!x=1!x=2!X=3![a]!y=1!y=2!", "ini.section.duplicate", "ini.key.duplicate");
    assertThat(text(remedies)).isEqualTo("[A]!x=1!;x=2!;X=3!;[a]!;y=1!;y=2!");
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(remedies.list()).hasSize(3).allMatch(it -> it.kind() == Remedy.Kind.FILE);
    assertThat(remedies.list().get(0).fix())
        .isEqualTo("In ETSIPService.ini, put a semicolon before lines 5 to 7");
    assertThat(remedies.runbook().steps())
        .extracting(Step::what)
        .contains("In ETSIPService.ini, put a semicolon before line 3");
  }

  @Test
  void namesLinesAsTheyStandWhenStepsAreDoneInOrder() {
    Remedies remedies =
        ofLines("[A] tail!x=1!x=2![B] tail!y=1!y=2!", "ini.header.tail", "ini.key.duplicate");
    assertThat(text(remedies)).isEqualTo("[A]!;tail!x=1!;x=2![B]!;tail!y=1!;y=2!");
    assertThat(remedies.runbook().steps())
        .extracting(Step::what)
        .filteredOn(it -> it.startsWith("In "))
        .extracting(it -> it.substring(it.lastIndexOf(' ') + 1))
        .containsExactly("3", "6", "4", "1");
  }

  @Test
  void namesLinesOfASectionThatStandsTwiceAsTheyStandWhenStepsAreDoneInOrder() {
    Remedies remedies = ofLines("[A] tail!x=1![B] tail!y=1![A] tail!z=1!", "ini.header.tail");
    assertThat(text(remedies)).isEqualTo("[A]!;tail!x=1![B]!;tail!y=1![A]!;tail!z=1!");
    assertThat(lines(remedies)).containsExactly("lines 1, 5", "line 4");
  }

  private static ImmutableList<String> lines(Remedies remedies) {
    return remedies.runbook().steps().stream()
        .map(Step::what)
        .filter(it -> it.startsWith("In "))
        .map(it -> it.replaceFirst(".*(lines? [0-9, ]+)$", "$1"))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void repairsLinesBeforeEntriesAreSetAlongWithTheDeployment() {
    RuleSet many =
        RuleSet.of(
            ImmutableList.of(
                rule("house.many", Level.MUST, Source.ofHouse("Voice standard", "Files"))
                    .beyondGuide()
                    .holds("a file says whether there are many ports")
                    .judging(EtsipSite.class, SettingsRemediesTest::saysMany)));
    Remedies remedies =
        ports("[House]\r\nPorts=15\r\n[B]\r\ny=1\r\ny=2\r\n", many.and(only("ini.key.duplicate")));
    assertThat(text(remedies)).isEqualTo("[House]!Ports=20!Many=yes![B]!y=1!;y=2!");
    assertThat(lines(remedies)).containsExactly("line 5");
  }

  @Test
  void saysWhereInAFileSomethingIsMendedByHand() {
    Remedies remedies =
        mended(
            IniDocument.parse("[PBX1]\r\nTransport protocol=3\r\nA=1\r\nB=2\r\n".getBytes(UTF_8)));
    assertThat(remedies.runbook().steps())
        .extracting(Step::how)
        .doesNotHaveDuplicates()
        .flatExtracting(how -> how)
        .anyMatch(it -> it.startsWith("/TLS Server/"));
    assertThat(ActionPlan.of(remedies.after(), remedies).items())
        .extracting(ActionItem::what)
        .doesNotHaveDuplicates();
  }

  @Test
  void restartsNoServerForAnAnswer() {
    RuleSet rules = only("installer.answers.complete", "topology.time-zone.same");
    SiteAnswers answers = SiteAnswers.of(SITE, Occasion.INSTALLATION);
    Report report =
        answers.sheets().stream()
            .map(sheet -> rules.checkOn(sheet.server(), sheet))
            .reduce(Report::and)
            .orElseThrow();
    Remedies remedies =
        Remedies.of(report, SITE, ImmutableMap.of(), ImmutableList.of(answers), rules);
    assertThat(remedies.list()).extracting(Remedy::kind).containsOnly(Remedy.Kind.BY_HAND);
    assertThat(remedies.restarts()).isEmpty();
    assertThat(remedies.runbook().steps())
        .extracting(step -> step.what() + step.how())
        .doesNotHaveDuplicates()
        .anyMatch(it -> it.startsWith("Mend by hand: `installer.answers.complete` of `SEC2`"));
  }

  @Test
  void setsEntriesOfASectionThatStoodTwice() {
    RuleSet rules = only("ini.section.duplicate", "etsip.mwi.keep-alive");
    IniDocument file =
        IniDocument.parse(
            (new String(FILE.toBytes(), UTF_8) + "[pbx1]\r\nKeep Alive=Yes\r\n").getBytes(UTF_8));
    Report report = rules.checkOn("SEC2", EtsipFile.of(file)).and(rules.checkOn("SEC2", file));
    Remedies remedies =
        Remedies.of(
            report,
            SITE,
            ImmutableMap.of("SEC2", file),
            rules.and(only("topology.time-zone.same")));
    assertThat(text(remedies)).endsWith("Keep Alive=Yes!;[pbx1]!;Keep Alive=Yes!");
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(remedies.runbook().steps())
        .extracting(Step::what)
        .filteredOn(it -> it.contains("ETSIPService.ini") || it.contains("entry"))
        .first()
        .asString()
        .startsWith("In ETSIPService.ini, put a semicolon");
  }

  @Test
  void removesAnEntryThatMustNotBeThere() {
    RuleSet rules =
        RuleSet.of(
                ImmutableList.of(
                    rule("house.debug", Level.MUST, Source.ofHouse("Voice standard", "Files"))
                        .beyondGuide()
                        .holds("no debug entry is left")
                        .judging(
                            EtsipFile.class,
                            (file, here) -> {
                              if (file.document().find("PBX1", "Debug").isPresent()) {
                                here.at("PBX1").at("Debug").breach("Yes", Bound.absent());
                              }
                            })))
            .and(only("topology.time-zone.same"));
    IniDocument file =
        IniDocument.parse("[PBX1]\r\nDebug=Yes\r\nDEBUG=No\r\nx=1\r\n".getBytes(UTF_8));
    Remedies remedies =
        Remedies.of(
            rules.checkOn("SEC2", EtsipFile.of(file)), SITE, ImmutableMap.of("SEC2", file), rules);
    assertThat(text(remedies)).isEqualTo("[PBX1]!x=1!");
    assertThat(remedies.list().get(0).fix()).isEqualTo("Remove [PBX1] Debug from ETSIPService.ini");
  }

  @Test
  void setsNoEntryWhereARuleSpeaksOfTheWholeFile() {
    RuleSet rules =
        RuleSet.of(
                ImmutableList.of(
                    rule("house.lines", Level.MUST, Source.ofHouse("Voice standard", "Files"))
                        .beyondGuide()
                        .holds("a file has two lines")
                        .judging(
                            EtsipFile.class,
                            (file, here) -> here.equal(file.document().lines().size(), 2))))
            .and(only("topology.time-zone.same"));
    Remedies remedies =
        Remedies.of(
            rules.checkOn("SEC2", EtsipFile.of(FILE)), SITE, ImmutableMap.of("SEC2", FILE), rules);
    assertThat(remedies.list()).singleElement().satisfies(it -> assertThat(it.edit()).isEmpty());
    assertThat(remedies.settings()).containsEntry("SEC2", FILE);
  }

  @Test
  void namesOnceWhatOneEntryEnds() {
    RuleSet twice =
        RuleSet.of(
            ImmutableList.of(keepAlive("house.a", Level.SHOULD), keepAlive("house.b", Level.MUST)));
    Remedies remedies =
        Remedies.of(
            twice.checkOn("SEC2", EtsipFile.of(FILE)),
            SITE,
            ImmutableMap.of("SEC2", FILE),
            twice.and(only("topology.time-zone.same")));
    assertThat(remedies.list())
        .singleElement()
        .hasToString("FILE /PBX1/Keep Alive: \"Yes\" (house.b, house.a)");
  }

  @Test
  void mendsNothingByHandInALineOfWhichTheEntryIsSet() {
    RuleSet rules =
        RuleSet.of(ImmutableList.of(keepAlive("house.a", Level.SHOULD)))
            .and(only("ini.value.comment-look"));
    IniDocument file = IniDocument.parse("[PBX1]\r\nKeep Alive=No ;x\r\n".getBytes(UTF_8));
    Report report = rules.checkOn("SEC2", EtsipFile.of(file)).and(rules.checkOn("SEC2", file));
    assertThat(report.findings()).hasSize(2);
    Remedies remedies =
        Remedies.of(
            report,
            SITE,
            ImmutableMap.of("SEC2", file),
            rules.and(only("topology.time-zone.same")));
    assertThat(remedies.list()).singleElement().satisfies(it -> assertThat(it.ends()).hasSize(2));
  }

  private static Rule<EtsipFile> keepAlive(String id, Level level) {
    return rule(id, level, Source.ofHouse("Voice standard", "Files"))
        .beyondGuide()
        .holds("connections are kept")
        .judging(
            EtsipFile.class,
            (file, here) ->
                here.at("PBX1")
                    .at("Keep Alive")
                    .equal(file.document().findValue("PBX1", "Keep Alive"), "Yes"));
  }

  private static SiteAnswers answers(String odd) {
    SiteAnswers all =
        SiteAnswers.of(SITE, Occasion.INSTALLATION).withEach(answers -> answers.pbxBrand("Avaya"));
    AnswerSheet sheet = all.find("SEC2", Role.SECONDARY).orElseThrow();
    return all.with(AnswerSheet.builder().from(sheet).pbxBrand(odd).build());
  }

  @Test
  void changesAnAnswerThatDiffersFromTheOthers() {
    RuleSet rules = only("installer.pbx.same", "topology.time-zone.same");
    SiteAnswers odd = answers("Cisco");
    Remedies remedies =
        Remedies.of(rules.check(odd), SITE, ImmutableMap.of(), ImmutableList.of(odd), rules);
    assertThat(remedies.others()).containsExactly(answers("Avaya"));
    assertThat(remedies.list())
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Remedy.Kind.SETTING));
    assertThat(remedies.list().get(0).fix())
        .isEqualTo("Set to Avaya: the answer to \"PBX Brand\" on SEC2");
    assertThat(remedies.after().findings())
        .extracting(Finding::kind)
        .doesNotContain(Finding.Kind.BREACH);
    assertThat(remedies.restarts()).isEmpty();
  }

  @Test
  void plansCertificatesAsTheStoresDoInWhichSomethingWasFound() {
    RuleSet rules = only("certificate.iis.store", "topology.time-zone.same");
    ImmutableList<CertificateInventory> found =
        ImmutableList.of(
            CertificateInventory.builder().deployment(SITE).build(),
            CertificateInventory.builder()
                .deployment(SITE)
                .selfSigned(SelfSigned.FORBIDDEN)
                .addServers(ServerCertificates.builder().server("SEC2").build())
                .build());
    Remedies remedies =
        Remedies.of(rules.check(found.get(1)), SITE, ImmutableMap.of(), found, rules);
    assertThat(remedies.certificates(remedies.list().get(0)))
        .containsExactlyElementsOf(found.get(1).plan().forServer("SEC2"))
        .isNotEqualTo(found.get(0).plan().forServer("SEC2"));
  }

  @Test
  void saysForWhomACertificateIsMadeAnewAndWhoMayIssueIt() {
    RuleSet rules = only("certificate.iis.store", "topology.time-zone.same");
    CertificateInventory found =
        CertificateInventory.builder()
            .deployment(SITE)
            .selfSigned(SelfSigned.FORBIDDEN)
            .addServers(ServerCertificates.builder().server("SEC2").build())
            .build();
    Remedies remedies =
        Remedies.of(rules.check(found), SITE, ImmutableMap.of(), ImmutableList.of(found), rules);
    assertThat(remedies.list())
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Remedy.Kind.BY_HAND));
    assertThat(remedies.certificates(remedies.list().get(0)))
        .containsExactlyElementsOf(found.plan().forServer("SEC2"));
    assertThat(remedies.runbook().steps())
        .flatExtracting(Step::how)
        .contains(
            "Make anew for IIS on 'SEC2': issued by authority, company, in the store 'Personal' of"
                + " local computer");
    assertThat(remedies.others()).containsExactly(found);
    assertThat(ActionPlan.of(rules.check(found), remedies).items().get(0).fix())
        .endsWith(
            ". Make anew for IIS on SEC2: issued by authority, company, in the store Personal of"
                + " local computer");
  }

  @Test
  void asksForNewPasswordsByHand() {
    Report report =
        RULES.check(
            Accounts.builder()
                .addAccounts(Account.builder().name("admin").addUsers("A", "B").build())
                .build());
    assertThat(report.findings()).extracting(Finding::kind).contains(Finding.Kind.BREACH);
    Remedies remedies = Remedies.of(report, SITE, only("topology.time-zone.same"));
    assertThat(ActionPlan.of(report, remedies).items().get(0).fix())
        .contains("choose anew every password");
  }

  /** The house wants more ports, and files that state them; {@code SEC2} has 15. */
  private static Remedies ports(String file, RuleSet more) {
    Deployment site = SITE.withServer("SEC2", server -> server.voicePorts(15));
    RuleSet rules =
        more.and(
            RuleSet.of(
                ImmutableList.of(
                    rule("house.ports", Level.MUST, Source.ofHouse("Voice standard", "Sites"))
                        .beyondGuide()
                        .holds("a Secondary has the ports that the house wants")
                        .forEachServer(
                            server -> server.name().equals("SEC2"),
                            (view, server, here) ->
                                here.at("voicePorts").atLeast(server.voicePorts(), 20)),
                    rule("house.file", Level.SHOULD, Source.ofHouse("Voice standard", "Files"))
                        .beyondGuide()
                        .holds("a file states the ports of its server")
                        .judging(EtsipSite.class, SettingsRemediesTest::statesPorts))));
    IniDocument document = IniDocument.parse(file.getBytes(UTF_8));
    Report report =
        rules
            .check(site)
            .and(rules.check(EtsipSite.of(site, Map.of("SEC2", EtsipFile.of(document)))));
    if (rules.judges(document)) {
      report = report.and(rules.checkOn("SEC2", document));
    }
    return Remedies.of(report, site, ImmutableMap.of("SEC2", document), rules);
  }

  private static void statesPorts(EtsipSite site, FindingCollector here) {
    int ports =
        site.deployment().servers().stream()
            .filter(server -> server.name().equals("SEC2"))
            .flatMapToInt(server -> server.voicePorts().stream())
            .sum();
    here.at("SEC2")
        .at("House")
        .at("Ports")
        .with(Finding.SERVER, "SEC2")
        .equal(
            site.files().get("SEC2").document().findValue("House", "Ports"),
            Integer.toString(ports));
  }

  private static void saysMany(EtsipSite site, FindingCollector here) {
    boolean many =
        site.deployment().servers().stream().anyMatch(it -> it.voicePorts().orElse(0) >= 20);
    if (many && site.files().get("SEC2").document().find("House", "Many").isEmpty()) {
      here.at("SEC2")
          .at("House")
          .at("Many")
          .with(Finding.SERVER, "SEC2")
          .missing(Bound.equalTo("yes"));
    }
  }

  private static RuleSet nothingElse() {
    return RuleSet.of(ImmutableList.of());
  }

  @Test
  void changesTheFileAlongWithTheDeployment() {
    Remedies remedies = ports("[House]\r\nPorts=15\r\n", nothingElse());
    assertThat(remedies.list())
        .singleElement()
        .hasToString(
            "OPERATION /servers/2/voicePorts: 20 (house.ports), along with it [FILE /House/Ports:"
                + " \"20\" (house.file)]");
    assertThat(remedies.list().get(0).fix())
        .isEqualTo(
            "Set to 20: voice ports of a voice server. Along with it: Set [House] Ports to 20 in"
                + " ETSIPService.ini");
    assertThat(text(remedies)).isEqualTo("[House]!Ports=20!");
    assertThat(remedies.after().findings()).isEmpty();
    assertThat(remedies.runbook().steps())
        .extracting(Step::operation)
        .extracting(it -> (Object) it.getClass())
        .contains(SetIniEntries.class);
    assertThat(remedies.runbook().steps().get(2).why())
        .hasValue("It ends `house.file`, along with what ends `house.ports`");
    assertThat(remedies.restarts()).isEqualTo(ImmutableMap.of("SEC2", 1));
  }

  @Test
  void namesTheFindingOfTheFileThatForbidsAChangeOfTheDeployment() {
    RuleSet frozen =
        RuleSet.of(
            ImmutableList.of(
                rule("house.frozen", Level.MUST, Source.ofHouse("Voice standard", "Files"))
                    .beyondGuide()
                    .holds("a file states 15 ports")
                    .judging(
                        EtsipFile.class,
                        (file, here) ->
                            here.at("House")
                                .at("Ports")
                                .equal(file.document().findValue("House", "Ports"), "15"))));
    Remedies remedies = ports("[House]\r\nPorts=15\r\n", frozen);
    assertThat(remedies.list())
        .extracting(Object::toString)
        .containsExactly("DECISION (house.ports)");
    assertThat(remedies.contradictions().values())
        .extracting(finding -> finding.rule().id())
        .containsExactly("house.file");
    assertThat(remedies.runbook().steps().get(0).how())
        .anyMatch(it -> it.startsWith("The nearest change alone would break house.file: "));
    assertThat(text(remedies)).isEqualTo("[House]!Ports=15!");
  }

  @Test
  void leavesNothingToDoInAFileThatAChangeOfTheDeploymentMendsToo() {
    Remedies remedies = ports("[House]\r\nPorts=20\r\n", nothingElse());
    assertThat(remedies.list())
        .singleElement()
        .hasToString("OPERATION /servers/2/voicePorts: 20 (house.ports, house.file)");
  }

  @Test
  void judgesCertificatesAgainstTheSiteAsItWillBe() {
    Deployment site =
        SITE.with(
            it ->
                it.pbx(Pbx.builder().kind(PbxKind.AVAYA_AURA).transport(SipTransport.UDP).build()));
    RuleSet rules =
        RuleSet.of(
                ImmutableList.of(
                    rule("house.tls", Level.MUST, Source.ofHouse("Voice standard", "Sites"))
                        .beyondGuide()
                        .holds("switches talk over TLS")
                        .forSite(
                            (view, here) ->
                                here.at("pbx")
                                    .at("transport")
                                    .equal(
                                        view.stated().pbx().map(Pbx::transport), SipTransport.TLS)),
                    rule("house.needed", Level.MUST, Source.ofHouse("Voice standard", "Sites"))
                        .beyondGuide()
                        .holds("no certificates for SIP are needed")
                        .judging(
                            CertificateInventory.class,
                            (found, here) -> {
                              if (SiteView.of(found.deployment()).usesTls()) {
                                here.at("servers").breach();
                              }
                            })))
            .and(only("topology.time-zone.same"));
    CertificateInventory found = CertificateInventory.builder().deployment(site).build();
    Remedies remedies =
        Remedies.of(rules.check(site), site, ImmutableMap.of(), ImmutableList.of(found), rules);
    assertThat(remedies.list())
        .extracting(Object::toString)
        .containsExactly("DECISION (house.tls)");
    assertThat(remedies.contradictions().values())
        .extracting(finding -> finding.rule().id())
        .containsExactly("house.needed");
  }

  @Test
  void refusesSettingsOfNoVoiceServer() {
    assertThatThrownBy(
            () ->
                Remedies.of(
                    RULES.check(EtsipFile.of(FILE)),
                    SITE,
                    ImmutableMap.of("NOBODY", FILE),
                    only("etsip.site.tls", "topology.time-zone.same")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no voice server 'NOBODY'");
  }
}
