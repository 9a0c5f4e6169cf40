package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.operation.SwitchProtection;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.time.ZoneId;
import java.util.Optional;

/** What is done to the Windows of one server before the product comes onto it. */
final class WindowsPreparation {

  /** What the key of antivirus and monitoring programs is about. */
  static final String ANTIVIRUS = "antivirus and monitoring programs";

  /** What the key of the copied package is about. */
  static final String PACKAGE = "installation package";

  private static final Source ZONES = Source.of(8, "Time zones");
  private static final Source PACKAGE_SOURCE = Source.of(4, "Downloading from accounts.zang.io");

  private final SiteView site;
  private final Server server;
  private final Party party;
  private final Draft draft;
  private final WindowsChapter chapter;
  private final WindowsComponents components;
  private final WindowsIdentity identity;

  WindowsPreparation(SiteView site, Server server, Draft draft) {
    this.site = site;
    this.server = server;
    this.party = Party.of(server);
    this.draft = draft;
    this.chapter = WindowsChapter.of(site, server.operatingSystem().map(OperatingSystem::version));
    this.components = new WindowsComponents(site, server, draft);
    this.identity = new WindowsIdentity(site, server, draft);
  }

  void write() {
    order().forEach(Runnable::run);
  }

  /**
   * Prepares a server that has the product and runs: its Windows, with all that the product needs,
   * stays as it is. That is inferred; the guide says so of the product and its license.
   *
   * @param agreed the step after which the server may be disturbed
   */
  void writeForRunning(String agreed) {
    identity.writeForRunning(agreed);
    timeZone().ifPresent(step -> step.addWaitsFor(agreed));
    antivirus().addWaitsFor(agreed);
    firewall();
    updates();
    components.uac();
    components.net();
    copy();
  }

  /** The order of chapters 5 to 7 for a server alone, of chapter 8, and of chapter 9 for JITC. */
  private ImmutableList<Runnable> order() {
    if (site.isJitc()) {
      return ImmutableList.of(
          this::network,
          this::windows,
          identity::write,
          this::timeZone,
          this::antivirus,
          components::roles,
          components::net,
          this::fileCertificate,
          components::iisCertificate,
          components::uac,
          this::firewall,
          this::updates,
          this::copy);
    }
    return site.isHighAvailability()
        ? ImmutableList.of(
            this::network,
            this::windows,
            identity::write,
            this::timeZone,
            this::antivirus,
            this::firewall,
            this::updates,
            components::uac,
            components::roles,
            components::iisCertificate,
            components::net,
            this::copy)
        : ImmutableList.of(
            this::network,
            this::windows,
            identity::write,
            this::antivirus,
            components::roles,
            components::uac,
            components::iisCertificate,
            components::net,
            this::firewall,
            this::updates,
            this::copy);
  }

  private Step.Builder step(String topic, Action action, String what, Source source) {
    return draft.step(party, topic, action, what).source(source);
  }

  private static Key connected(Server server) {
    return Key.of("connection to the network", server);
  }

  private void network() {
    Source source = Source.of(2, "Network Requirements and Specifications");
    step(
            "machine.network",
            Action.INSTALL,
            "Connect this server to the network, then boot it",
            source)
        .addHow(
            ContactCenter.wantsOneCard(site, server)
                ? "By one network card, for ELAN and CLAN alike"
                : "By its network card; two cards at most")
        .setting(connected(server), Key.YES);
  }

  private void windows() {
    step(
            "windows.ready",
            Action.INSTALL,
            "Install and update " + chapter.windows(),
            chapter.at("Requirements"))
        .needingInferred(Keys.product(server.name()).is(Key.NONE), chapter.at("Requirements"))
        .needingInferred(connected(server).is(Key.YES), chapter.at("Requirements"))
        .setting(Keys.windows(server.name()), Key.YES)
        .addHow("A licensed one in English or French, on a drive with 100 GB or more for it alone")
        .addHow("No other programs, which take from the product what it needs")
        .addAllHow(fileFormats().stream().toList())
        .why("The product comes without Windows");
  }

  /** What voice servers need for formats of fax documents. Source: guide chapter 2. */
  private Optional<String> fileFormats() {
    return server.isVoiceServer() && !site.fileFormatPrograms().isEmpty()
        ? Optional.of(
            "But for the formats of fax documents (chapter 2, Media Support Requirements): "
                + String.join(", ", site.fileFormatPrograms()))
        : Optional.empty();
  }

  /** That a server has the site's time zone; nothing for a server alone. */
  static ImmutableList<Need> timeZone(SiteView site, Server server) {
    return site.isHighAvailability()
        ? zone(server).effects(server.name()).stream()
            .map(fact -> site.isJitc() ? Need.inferred(fact, ZONES) : Need.stated(fact, ZONES))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  private static SetTimeZone zone(Server server) {
    return new SetTimeZone(server.timeZone().map(ZoneId::getId).orElse(""));
  }

  private Optional<Step.Builder> timeZone() {
    if (!site.isHighAvailability()) {
      return Optional.empty();
    }
    Step.Builder step = draft.step(party, "windows.time-zone", zone(server)).source(ZONES);
    step.expected("All servers of the site have the same time zone")
        .warning("With different time zones, the times of messages are played wrongly")
        .basis(site.isJitc() ? Basis.INFERRED : Basis.STATED);
    return Optional.of(step);
  }

  private Step.Builder antivirus() {
    return step(
            "windows.antivirus",
            Action.DISABLE,
            "Switch antivirus and other heavy or monitoring programs off",
            chapter.at(
                site.isHighAvailability() && !site.isJitc()
                    ? "Antivirus, Firewall and Automatic Updates"
                    : "Antivirus Applications"))
        .setting(Keys.switchedOff(server.name(), ANTIVIRUS), Key.YES)
        .level(Level.SHOULD)
        .why("They can disturb the installation");
  }

  private void firewall() {
    off("windows.firewall", Protection.FIREWALL).level(site.isJitc() ? Level.MUST : Level.SHOULD);
  }

  private void updates() {
    off("windows.updates", Protection.AUTOMATIC_UPDATE);
  }

  private Step.Builder off(String topic, Protection protection) {
    return draft
        .step(party, topic, new SwitchProtection(protection, false))
        .source(
            chapter.number() == 8
                ? chapter.at("Antivirus, Firewall and Automatic Updates")
                : InstallationPlaces.of(site, server));
  }

  private void fileCertificate() {
    new FileEncryption(site, server, draft).beforeInstallation();
  }

  private void copy() {
    draft
        .step(party, "package.copy", Action.COPY, "Copy the installation package to this server")
        .addWaitsFor(SitePreparation.DOWNLOAD)
        .needing(Keys.PACKAGE.is(Key.YES), PACKAGE_SOURCE)
        .setting(Keys.files(server.name(), PACKAGE), Key.YES)
        .source(PACKAGE_SOURCE);
  }
}
