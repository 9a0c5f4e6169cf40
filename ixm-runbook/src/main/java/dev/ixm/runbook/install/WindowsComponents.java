package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.uac.UserAccountControl;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsComponent;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.AddComponents;
import dev.ixm.runbook.operation.InstallProgram;
import dev.ixm.runbook.operation.Operation;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import java.util.Optional;

/** The parts and settings of one server's Windows that the product builds on. */
final class WindowsComponents {

  /** What the product needs beyond what Server Manager offers. */
  static final String NET = WindowsComponent.NET_FRAMEWORK_4_7_2.label();

  private static final String NET_SITE =
      "https://support.microsoft.com/en-us/help/4054531/microsoft-net-framework-4-7-2-web-installer"
          + "-for-windows";

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

  private Step.Builder step(String topic, Operation operation, Source source) {
    return draft.step(Party.of(server), topic, operation).source(source);
  }

  private Key switchedOff() {
    return Keys.switchedOff(server.name(), Protection.USER_ACCOUNT_CONTROL.label());
  }

  void roles() {
    ImmutableList<String> components =
        version().map(new WindowsRoles(site)::of).orElse(ImmutableList.of());
    Step.Builder step =
        components.isEmpty()
            ? unknownRoles()
            : step("windows.roles", new AddComponents(components), chapter.roles());
    step.needing(Keys.windows(server.name()).is(Key.YES), chapter.at("Requirements"))
        .addNeeds(rested())
        .basis(listedForRole() && !isListedTwice() ? Basis.STATED : Basis.INFERRED);
    Step.Builder restart =
        restart("windows.roles-restart", "the roles and features", chapter.roles());
    if (server.roles().contains(Role.REMOTE_WEB)) {
      restart.expected("IIS runs: `Get-Service W3SVC` shows `Running`");
    }
  }

  /** Chapter 8 has one list for 2016 and 2019, with the .NET of 2016; that of 2019 is taken. */
  private boolean isListedTwice() {
    return site.isHighAvailability()
        && version().filter(it -> it == WindowsVersion.WINDOWS_SERVER_2019).isPresent();
  }

  private Step.Builder unknownRoles() {
    return step(
            "windows.roles", Action.INSTALL, "Add the Windows roles and features", chapter.roles())
        .addHow("The guide has lists for Windows Server 2012, 2016 and 2019: take the fitting one")
        .warning("There is none for other versions of Windows: replace such a Windows first")
        .setting(Keys.components(server.name()), Key.YES)
        .setting(Keys.restartDue(server.name()), Key.YES);
  }

  void uac() {
    Step.Builder step =
        step(
            "windows.uac",
            Action.DISABLE,
            "Switch User Account Control off for the product's administrator",
            chapter.uac());
    step.setting(switchedOff(), Key.YES)
        .setting(Keys.restartDue(server.name()), Key.YES)
        .addHow("Log in with " + InstallationNeeds.account(site, server));
    if (!site.isJitc()) {
      step.addNeeds(rested());
    }
    if (is32Bit()) {
      step.addHow("`Control Panel` > `User Accounts` > `Turn User Account Control on or off`")
          .addHow("Disable `Use User Account Control`, then `OK`")
          .guide(8, "32-bit Windows:");
    } else {
      slider(step);
    }
    restart("windows.uac-restart", "the change of User Account Control", chapter.uac())
        .basis(chapter.statesUacRestart() ? Basis.STATED : Basis.INFERRED);
  }

  private boolean is32Bit() {
    return server.operatingSystem().flatMap(OperatingSystem::architecture).stream()
        .anyMatch(Architecture.X86::equals);
  }

  private void slider(Step.Builder step) {
    step.addHow("`Control Panel` > `User Accounts` > `Change User Account Control settings`")
        .addHow("Move the slider down to `Never Notify`, then `OK`");
    if (setsApprovalMode()) {
      step.addHow("`Local Security Policy` > `Local Policies` > `Security Options`")
          .addHow("Set `" + UserAccountControl.POLICY + "` to" + " `Disabled`");
    }
  }

  /** Chapter 8 leaves the policy alone. */
  private boolean setsApprovalMode() {
    return !is32Bit() && (site.isJitc() || !site.isHighAvailability());
  }

  /** Sets back what {@link #uac} did. */
  void uacAgain() {
    Step.Builder step =
        step(
            "windows.uac-again",
            Action.ENABLE,
            "Switch User Account Control on again",
            site.isJitc()
                ? chapter.uac()
                : Source.of(5, "Disabling User Account Control Notification"));
    step.addHow(
        is32Bit()
            ? "In the same place: enable `Use User Account Control`"
            : "In the same place: move the slider to where it was");
    if (setsApprovalMode()) {
      step.addHow("Set `" + UserAccountControl.POLICY + "` to `Enabled`");
    }
    step.addHow("Restart this server when nobody calls, which makes it active")
        .setting(switchedOff(), Key.NONE)
        .level(Level.MAY)
        .basis(site.isHighAvailability() && !site.isJitc() ? Basis.INFERRED : Basis.STATED);
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
        .addWaitsFor(SiteCertificates.OBTAINED)
        .needing(Keys.CERTIFICATES.is(Key.YES), chapter.at("IIS Certificate Bindings"))
        .addEffects(certificate(server))
        .addAllHow(more().stream().toList())
        .basis(listedForRole() ? Basis.STATED : Basis.INFERRED);
  }

  /** Whether the web site has its certificate. */
  static Effect certificate(Server server) {
    return Keys.certificate(server.name(), CertificatePurpose.IIS, CertificateOwner.LOCAL_COMPUTER)
        .is(Key.YES);
  }

  /** Chapter 9 names no page. */
  private Optional<String> more() {
    return site.isJitc()
        ? Optional.empty()
        : Optional.of(
            "For more on certificates of IIS, if wanted:"
                + " `technet.microsoft.com/en-ca/library/cc753127(v=ws.10).aspx`");
  }

  /** What the product needs of .NET. */
  static Need net(SiteView site, Server server) {
    WindowsComponents components = new WindowsComponents(site, server, new Draft(NET));
    Effect installed = Keys.program(server.name(), NET).is(Key.YES);
    return components.statesNet()
        ? Need.stated(installed, components.chapter.net())
        : Need.inferred(installed, components.chapter.net());
  }

  private boolean statesNet() {
    return chapter.statesNet() && listedForRole();
  }

  void net() {
    Basis basis = statesNet() ? Basis.STATED : Basis.INFERRED;
    step("windows.net", new InstallProgram(NET), chapter.net())
        .addNeeds(rested())
        .addHow(
            "Download it onto a drive of this server and run it, such as from `" + NET_SITE + "`")
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

  /** Windows has taken up what was changed before: each section ends with its own restart. */
  private Need rested() {
    return Need.inferred(Keys.restartDue(server.name()).is(Key.NONE), chapter.roles());
  }

  private Step.Builder restart(String topic, String reason, Source source) {
    return step(topic, Restart.plain(), source).why("Windows has to take up " + reason);
  }
}
