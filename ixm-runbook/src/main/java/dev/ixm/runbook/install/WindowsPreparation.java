package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.host.OperatingSystem;
import dev.ixm.model.host.WindowsVersion;
import dev.ixm.model.rule.Level;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import java.time.ZoneId;
import java.util.Optional;

/** What is done to the Windows of one server before the product comes onto it. */
final class WindowsPreparation {

  private final InstallSite site;
  private final Server server;
  private final Party party;
  private final Draft draft;
  private final WindowsChapter chapter;

  WindowsPreparation(InstallSite site, Server server, Draft draft) {
    this.site = site;
    this.server = server;
    this.party = Party.of(server);
    this.draft = draft;
    this.chapter = WindowsChapter.of(site, version());
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
          this::roles,
          this::net,
          this::fileCertificate,
          this::iisCertificate,
          this::uac,
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
            this::uac,
            this::roles,
            this::iisCertificate,
            this::net,
            this::copy)
        : ImmutableList.of(
            this::windows,
            this::antivirus,
            this::roles,
            this::uac,
            this::iisCertificate,
            this::net,
            this::firewall,
            this::updates,
            this::copy);
  }

  private Optional<WindowsVersion> version() {
    return server.operatingSystem().map(OperatingSystem::version);
  }

  private Step.Builder step(String topic, Action action, String what, GuideRef source) {
    return draft.step(party, topic, action, what).source(source);
  }

  private void windows() {
    Step.Builder step =
        step(
            "windows.ready",
            Action.INSTALL,
            "Install and update " + chapter.windows(),
            chapter.at("Requirements"));
    step.why("The product comes without Windows");
    if (!site.gaps().isEmpty()) {
      step.addWaitsFor(SitePreparation.GAPS);
    }
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
            GuideRef.of(8, "Time zones"));
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

  private void roles() {
    ImmutableList<String> components =
        version()
            .map(known -> WindowsRoles.of(known, site.isHighAvailability()))
            .orElse(ImmutableList.of());
    Step.Builder step =
        step(
            "windows.roles", Action.INSTALL, "Add the Windows roles and features", chapter.roles());
    step.basis(listedForRole() ? Basis.STATED : Basis.INFERRED);
    if (components.isEmpty()) {
      step.addHow(
          "The guide has lists for Windows Server 2012, 2016 and 2019: take the fitting one");
      step.warning("There is none for other versions of Windows: replace such a Windows first");
    } else {
      step.addHow(
          "`Server Manager` > `Dashboard` > `Add roles and features`, defaults up to roles");
      step.addAllHow(components);
      step.addHow("Look the list over, then `Install`");
    }
    restart("windows.roles-restart", "the roles and features", chapter.roles());
  }

  /** Chapters 8 and 9 speak of the Primary, the Consolidated server and the Secondaries only. */
  private boolean listedForRole() {
    Role role = InstallSite.role(server);
    return role.isVoiceServer() || role == Role.CONSOLIDATED;
  }

  private void uac() {
    Step.Builder step =
        step(
            "windows.uac",
            Action.DISABLE,
            "Switch User Account Control off for the product's administrator",
            chapter.uac());
    step.addHow("`Control Panel` > `User Accounts` > `Change User Account Control settings`")
        .addHow("Move the slider down to `Never Notify`, then `OK`");
    if (site.isJitc() || !site.isHighAvailability()) {
      step.addHow("`Local Security Policy` > `Local Policies` > `Security Options`")
          .addHow(
              "Set `User Account Control: Run all administrators in Admin Approval Mode` to"
                  + " `Disabled`");
    }
    restart("windows.uac-restart", "the change of User Account Control", chapter.uac())
        .basis(chapter.statesUacRestart() ? Basis.STATED : Basis.INFERRED);
  }

  private void iisCertificate() {
    step(
            "windows.https",
            Action.CONFIGURE,
            "Give the web site a certificate, HTTPS, and no HTTP",
            chapter.at("IIS Certificate Bindings"))
        .addHow("`IIS Manager` > this computer > `Server Certificates` > `Import`")
        .addHow("Enter the certificate's file and password; store `Personal`")
        .addHow("`Sites` > `Default Web Site` > `Bindings...`: add `HTTPS`")
        .addHow("IP address `All Unassigned`, the default port, the imported certificate")
        .addHow("Remove `HTTP`")
        .basis(listedForRole() ? Basis.STATED : Basis.INFERRED);
  }

  private void net() {
    Basis basis = chapter.statesNet() && listedForRole() ? Basis.STATED : Basis.INFERRED;
    step("windows.net", Action.INSTALL, "Install Microsoft .NET Framework 4.7.2", chapter.net())
        .condition("it is not installed, or nobody knows")
        .why("It is no fixed part of Windows or its updates")
        .basis(basis);
    restart("windows.net-restart", "the .NET Framework", chapter.net())
        .condition("it was installed")
        .basis(basis);
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

  private Step.Builder restart(String topic, String reason, GuideRef source) {
    return step(topic, Action.RESTART, "Restart this server", source)
        .why("Windows has to take up " + reason);
  }
}
