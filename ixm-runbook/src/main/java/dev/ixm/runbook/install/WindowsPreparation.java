package dev.ixm.runbook.install;

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
import java.time.ZoneId;

/** What is done to the Windows of one server before the product comes onto it. */
final class WindowsPreparation {

  private final SiteView site;
  private final Server server;
  private final Party party;
  private final Draft draft;
  private final WindowsChapter chapter;
  private final WindowsComponents components;

  WindowsPreparation(SiteView site, Server server, Draft draft) {
    this.site = site;
    this.server = server;
    this.party = Party.of(server);
    this.draft = draft;
    this.chapter = WindowsChapter.of(site, server.operatingSystem().map(OperatingSystem::version));
    this.components = new WindowsComponents(site, server, draft);
  }

  void write() {
    order().forEach(Runnable::run);
  }

  /** The order of chapters 5 to 7 for a server alone, of chapter 8, and of chapter 9 for JITC. */
  private ImmutableList<Runnable> order() {
    if (site.isJitc()) {
      return ImmutableList.of(
          this::windows,
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
            this::windows,
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
            this::windows,
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

  private void windows() {
    step(
            "windows.ready",
            Action.INSTALL,
            "Install and update " + chapter.windows(),
            chapter.at("Requirements"))
        .why("The product comes without Windows");
  }

  private void timeZone() {
    if (!site.isHighAvailability()) {
      return;
    }
    String zone = server.timeZone().map(ZoneId::getId).map(id -> " `" + id + "`").orElse("");
    Step.Builder step =
        step(
            "windows.time-zone",
            Action.CONFIGURE,
            "Set the time zone" + zone,
            Source.of(8, "Time zones"));
    step.expected("All servers of the site have the same time zone")
        .warning("With different time zones, the times of messages are played wrongly")
        .basis(site.isJitc() ? Basis.INFERRED : Basis.STATED);
  }

  private void antivirus() {
    step(
            "windows.antivirus",
            Action.DISABLE,
            "Switch antivirus and other heavy or monitoring programs off",
            chapter.at(
                site.isHighAvailability() && !site.isJitc()
                    ? "Antivirus, Firewall and Automatic Updates"
                    : "Antivirus Applications"))
        .level(Level.SHOULD)
        .why("They can disturb the installation");
  }

  private void firewall() {
    step(
            "windows.firewall",
            Action.DISABLE,
            "Switch `Windows Firewall` off",
            chapter.at("Installation"))
        .level(site.isJitc() ? Level.MUST : Level.SHOULD);
  }

  private void updates() {
    step(
        "windows.updates",
        Action.DISABLE,
        "Switch `Windows Automatic Update` off",
        chapter.at("Installation"));
  }

  private void fileCertificate() {
    new FileEncryption(site, server, draft).beforeInstallation();
  }

  private void copy() {
    draft
        .step(party, "package.copy", Action.COPY, "Copy the installation package to this server")
        .addWaitsFor(SitePreparation.DOWNLOAD)
        .guide(4, "Downloading from accounts.zang.io");
  }
}
