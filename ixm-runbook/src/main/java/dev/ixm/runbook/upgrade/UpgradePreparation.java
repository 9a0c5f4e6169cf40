package dev.ixm.runbook.upgrade;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.runbook.upgrade.HighAvailabilityUpgrade.SECTION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.config.installer.Occasion;
import dev.ixm.config.installer.Question;
import dev.ixm.config.installer.Wizard;
import dev.ixm.licensing.UpgradeEntitlement;
import dev.ixm.licensing.procedure.LicenseActivation;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.LogIn;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What is settled, fetched and saved before a release is installed over another. */
final class UpgradePreparation {

  private static final Party SITE = Party.of(Party.Kind.SITE);
  private static final String BACKUP = "Backup";
  private static final Source PROGRAM =
      Source.of(15, "Upgrading 10.8 on Windows Server 2012 / 2016");
  private static final String OLD_DATA = "the data of the old release";

  /** Chapter 15 names the first and the third; the second is the first's other edition. */
  private static final ImmutableSet<WindowsVersion> IN_PLACE =
      Sets.immutableEnumSet(
          WindowsVersion.WINDOWS_SERVER_2012,
          WindowsVersion.WINDOWS_SERVER_2012_R2,
          WindowsVersion.WINDOWS_SERVER_2016,
          WindowsVersion.WINDOWS_SERVER_2019);

  private final UpgradeState state;
  private final SiteView site;
  private final Draft draft;
  private final Set<String> settled = new LinkedHashSet<>();

  UpgradePreparation(UpgradeState state, Draft draft) {
    this.state = state;
    this.site = state.site();
    this.draft = draft;
  }

  void write() {
    ImmutableList<Release> path = Upgrade.path(state.from(), release());
    license();
    obtain();
    newServers();
    agree();
    signOn();
    Windows2019.warn(draft, site, Source.of(15, "Upgrade Paths")).ifPresent(settled::add);
    if (path.size() > 1) {
      stopOver(path.get(0));
    }
    site.order().forEach(this::prepare);
    state.servers().forEach(this::copy);
  }

  private Step.Builder step(String topic, Action action, String what) {
    settled.add(topic);
    return draft.step(SITE, topic, action, what);
  }

  private Release release() {
    return site.stated().release();
  }

  private void license() {
    Step.Builder step =
        step("upgrade.license", Action.OBTAIN, "Have the license upgraded to release " + release())
            .why("A license of an earlier release is what the upgrade starts from")
            .source(
                site.isHighAvailability()
                    ? Source.of(16, "Upgrading an Existing HA Installation")
                    : Source.of(15, "Requirements"));
    if (release().equals(Release.R10_8) && !UpgradeEntitlement.to10_8From(state.from())) {
      step.warning(
          "Only a license of 9.x to 10.7 leads to 10.8: have that of release %s brought to %s first"
              .formatted(state.from(), Upgrade.STOP_OVER));
    }
    Optional<LicenseActivation> offline = offline();
    if (site.stated().license().filter(it -> it.type() == LicenseType.WEBLM).isPresent()) {
      step.addHow(
          "Then install its file in the Web License Manager%s (chapter 12)"
              .formatted(site.licenseServer().map(it -> " on `" + it.name() + "`").orElse("")));
    }
    if (offline.isEmpty()) {
      step.setting(Keys.LICENSE, Key.YES);
    } else {
      licenseFile(step, offline.get());
    }
  }

  private Optional<LicenseActivation> offline() {
    return site.stated()
        .license()
        .filter(it -> site.verifiesOffline())
        .map(it -> LicenseActivation.of(it.type(), it.verification()));
  }

  /** What is verified offline is bound to the program, so that a later one needs another file. */
  private void licenseFile(Step.Builder order, LicenseActivation activation) {
    order.addHow("As it is verified offline: have a new license file made for this release");
    for (Server holder : site.order()) {
      if (site.holdsLicense(holder)) {
        Party party = Party.of(holder);
        settled.add(Draft.id("upgrade.license-file", party));
        draft
            .step(
                party,
                "upgrade.license-file",
                Action.COPY,
                "Copy the new license file to this server")
            .addHow("To its hard drive, with the USB key attached")
            .addHow("Run `%s` again".formatted(activation.program()))
            .why("Each upgrade of the program takes a new license file")
            .addWaitsFor("upgrade.license")
            .setting(Keys.LICENSE, Key.YES)
            .guide(13, "Offline Verification");
      }
    }
  }

  private void obtain() {
    step("upgrade.package", Action.OBTAIN, "Fetch the upgrade program and unpack it")
        .addHow("From `support.avaya.com`, or from the PLDS portal")
        .expected("One zip file, and in it an `exe` file that starts the installer")
        .setting(Keys.PACKAGE, Key.YES)
        .guide(15, "Upgrading 10.8 on Windows Server 2012 / 2016");
  }

  private void agree() {
    settled.add("upgrade.time");
    boolean several = site.isHighAvailability();
    Step.Builder step = Safeguards.agree(draft, "upgrade.time", "time of the upgrade");
    if (several) {
      step.addHow("While the Primary is upgraded, the Secondaries alone answer calls")
          .addHow("Then they are down together, and the Primary alone answers")
          .addHow("While the Consolidated server is upgraded, nothing is synchronized")
          .guide(16, SECTION);
      if (!site.servers(Role.REMOTE_CSE).isEmpty()) {
        step.addHow("Meanwhile mail waits: " + Outage.of(Role.REMOTE_CSE));
      }
      if (!site.servers(Role.REMOTE_WEB).isEmpty()) {
        step.addHow("A web server comes after them: " + Outage.of(Role.REMOTE_WEB));
      }
    } else {
      step.addHow("From the installation until the server has restarted, nobody answers calls")
          .guide(15, "Upgrading 10.8 on Windows Server 2012 / 2016");
    }
  }

  /** The installer sets it, whatever it was. */
  private void signOn() {
    boolean asked =
        Wizard.find(Role.SINGLE, site.stated().edition(), Occasion.UPGRADE, site.facts())
            .filter(it -> !site.isHighAvailability())
            .flatMap(it -> it.find(Question.SSO_PROVIDERS))
            .isPresent();
    if (asked) {
      step("upgrade.sign-on", Action.DECIDE, "Decide which providers users log in with")
          .addHow("The installer asks for them at its end: " + Markdown.BLANK)
          .addHow("Record what is set now, for the way back: " + Markdown.OWN_BLANK)
          .warning("Who has no account with a provider that is enabled cannot log in from then on")
          .setting(UpgradeState.PROVIDERS, Key.YES)
          .basis(Basis.INFERRED)
          .source(PROGRAM);
    }
  }

  private void newServers() {
    ImmutableList<String> others = others(site);
    if (!others.isEmpty()) {
      step("upgrade.new-servers", Action.DECIDE, "Replace servers that cannot keep their Windows")
          .addAllHow(others)
          .addHow("Set a new server up with Windows Server 2012 or 2016")
          .addHow("Install release %s there, as a new installation".formatted(release()))
          .addHow("Bring the old data over with the Database Migration tool, and plan again")
          .warning("Release %s cannot be installed over the old one there".formatted(release()))
          .guide(15, "Upgrade Paths");
    }
  }

  /** What keeps servers from an upgrade in place. */
  static ImmutableList<String> others(SiteView site) {
    return site.order().stream()
        .filter(server -> version(server).filter(known -> !IN_PLACE.contains(known)).isPresent())
        .map(server -> "`%s` runs %s".formatted(server.name(), version(server).orElseThrow()))
        .collect(toImmutableList());
  }

  private static Optional<WindowsVersion> version(Server server) {
    return server.operatingSystem().map(OperatingSystem::version);
  }

  private void stopOver(Release release) {
    String what = "Upgrade the whole site to release `%s` first".formatted(release);
    for (Server server : site.order()) {
      Safeguards.backUp(draft, site, server, "stop-over.backup", OLD_DATA).guide(15, BACKUP);
    }
    Step.Builder step = step("upgrade.stop-over", Action.INSTALL, what);
    for (Server server : site.order()) {
      step.addWaitsFor(Draft.id("stop-over.backup", Party.of(server)))
          .addNeeds(
              Need.recommended(
                  Keys.backup(server.name(), OLD_DATA).is(Key.YES), Source.of(15, BACKUP)));
    }
    state.servers().forEach(it -> step.setting(Keys.release(it.name()), release.toString()));
    step.addHow("As the guide of that release says")
        .addWaitsFor("upgrade.time")
        .why("From 9.x and earlier there is no direct way to " + release())
        .expected("The site works with that release")
        .guide(15, "Upgrading from Officelinx 9.x and Earlier");
  }

  private void copy(Server server) {
    Party party = Party.of(server);
    draft
        .step(party, "upgrade.copy", Action.COPY, "Copy the upgrade program to this server")
        .addWaitsFor("upgrade.package")
        .needing(Keys.PACKAGE.is(Key.YES), PROGRAM)
        .addEffects(UpgradeState.copied(server))
        .basis(Basis.INFERRED)
        .source(PROGRAM);
  }

  private void prepare(Server server) {
    Party party = Party.of(server);
    account(server, party);
    Step.Builder backup = Safeguards.backUp(draft, site, server);
    if (site.isHighAvailability()) {
      backup
          .addHow("Recommended: onto the desktop (chapter 16, %s)".formatted(SECTION))
          .guide(16, "Important Notification");
      draft
          .step(party, "services.record", Action.RECORD, "Record each service's `Startup type`")
          .why("The last step brings it back")
          .setting(UpgradeState.recorded(party.name()), Key.YES)
          .level(Level.SHOULD)
          .guide(16, SECTION);
    } else {
      backup.guide(15, BACKUP);
    }
    if (site.isJitc()) {
      Safeguards.fileCertificate(draft, party)
          .basis(Basis.INFERRED)
          .guide(9, "Backing-up the Certificate");
    }
    Safeguards.readyForInstaller(draft, party, 15, BACKUP);
  }

  private void account(Server server, Party party) {
    boolean voice = SiteView.role(server).isVoiceServer();
    draft
        .step(party, "upgrade.account", new LogIn(UpgradeState.ACCOUNT))
        .addHow(UpgradeState.WHICH_ACCOUNT)
        .warning("With any other account the upgrade can destroy the database for good")
        .addAllWaitsFor(settled)
        .guide(15, "Important Notification")
        .basis(voice ? Basis.STATED : Basis.INFERRED);
  }
}
