package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.uac.UserAccountControl;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import java.util.Optional;

/** The parts and settings of one server's Windows that the product builds on. */
final class WindowsComponents {

  private final SiteView site;
  private final Server server;
  private final Draft draft;
  private final WindowsChapter chapter;

  WindowsComponents(SiteView site, Server server, Draft draft) {
    this.site = site;
    this.server = server;
    this.draft = draft;
    this.chapter = WindowsChapter.of(site, version());
  }

  private Optional<WindowsVersion> version() {
    return server.operatingSystem().map(OperatingSystem::version);
  }

  private Step.Builder step(String topic, Action action, String what, Source source) {
    return draft.step(Party.of(server), topic, action, what).source(source);
  }

  void roles() {
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

  void uac() {
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
          .addHow("Set `" + UserAccountControl.POLICY + "` to" + " `Disabled`");
    }
    restart("windows.uac-restart", "the change of User Account Control", chapter.uac())
        .basis(chapter.statesUacRestart() ? Basis.STATED : Basis.INFERRED);
  }

  void iisCertificate() {
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
        .addAllHow(more().stream().toList())
        .basis(listedForRole() ? Basis.STATED : Basis.INFERRED);
  }

  /** Chapter 9 names no page. */
  private Optional<String> more() {
    return site.isJitc()
        ? Optional.empty()
        : Optional.of(
            "For more on certificates of IIS, if wanted:"
                + " `technet.microsoft.com/en-ca/library/cc753127(v=ws.10).aspx`");
  }

  void net() {
    Basis basis = chapter.statesNet() && listedForRole() ? Basis.STATED : Basis.INFERRED;
    step("windows.net", Action.INSTALL, "Install Microsoft .NET Framework 4.7.2", chapter.net())
        .condition("it is not installed, or nobody knows")
        .why("It is no fixed part of Windows or its updates")
        .basis(basis);
    restart("windows.net-restart", "the .NET Framework", chapter.net())
        .condition("it was installed")
        .basis(basis);
  }

  /** Chapters 8 and 9 speak of the Primary, the Consolidated server and the Secondaries only. */
  private boolean listedForRole() {
    Role role = SiteView.role(server);
    return role.isVoiceServer() || role == Role.CONSOLIDATED;
  }

  private Step.Builder restart(String topic, String reason, Source source) {
    return step(topic, Action.RESTART, "Restart this server", source)
        .why("Windows has to take up " + reason);
  }
}
