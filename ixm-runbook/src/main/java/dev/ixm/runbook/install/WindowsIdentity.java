package dev.ixm.runbook.install;

import static dev.ixm.model.text.Markdown.BLANK;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.ServerAddress;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;

/**
 * What one computer is called, where it is in the network, and whose administrators it has. The
 * guide has no step for it; the installer asks for addresses and for an account of the domain that
 * is an administrator here.
 */
final class WindowsIdentity {

  private final SiteView site;
  private final Server server;
  private final Draft draft;
  private final Source place;
  private final Source requirements;

  WindowsIdentity(SiteView site, Server server, Draft draft) {
    this.site = site;
    this.server = server;
    this.draft = draft;
    this.place = InstallationPlaces.of(site, server);
    this.requirements =
        WindowsChapter.of(site, server.operatingSystem().map(OperatingSystem::version))
            .at("Requirements");
  }

  /** Whether the computer has its name, its address and, where it needs one, its domain. */
  private static Key named(Server server) {
    return Key.of("name, address and domain", server);
  }

  /** Whether the accounts of the domain that are needed are administrators of a server. */
  private static Key rights(Server server) {
    return Key.of("rights of the accounts of the domain", server);
  }

  /** What has to be so before the product is installed. */
  static ImmutableList<Need> needs(SiteView site, Server server) {
    Source place = InstallationPlaces.of(site, server);
    return site.needsDomainAccount(server)
        ? ImmutableList.of(
            Need.inferred(named(server).is(Key.YES), place),
            Need.stated(rights(server).is(Key.YES), place))
        : ImmutableList.of(Need.inferred(named(server).is(Key.YES), place));
  }

  void write() {
    boolean inDomain = site.needsDomainAccount(server);
    Step.Builder step =
        step(
            "windows.name",
            "Give this computer its name and its address"
                + (inDomain ? ", and join the domain" : ""));
    step.addHow(
            "Computer name `%s`; %s"
                .formatted(
                    server.name(),
                    server.addresses().isEmpty()
                        ? ServerAddress.OPEN + ", one that stays"
                        : "address `" + String.join("`, `", server.addresses()) + "`, which stays"))
        .addAllHow(inDomain ? ImmutableList.of("Domain: " + BLANK) : ImmutableList.of())
        .addHow("Restart it when Windows asks for that");
    named(step);
    if (inDomain) {
      rights();
    }
  }

  /**
   * The name of a server that runs stays; it may stand outside of the domain, unless JITC.
   *
   * @param agreed the step after which the server may be disturbed
   */
  void writeForRunning(String agreed) {
    if (site.isJitc() || !site.needsDomainAccount(server)) {
      return;
    }
    named(
        step("windows.domain", "Join the domain")
            .condition("this computer is not a member yet")
            .addWaitsFor(agreed)
            .addHow("Restart it when Windows asks for that")
            .warning("This server may restart: " + Outage.of(Role.SINGLE)));
    rights();
  }

  private void named(Step.Builder step) {
    step.needingInferred(Keys.windows(server.name()).is(Key.YES), requirements)
        .setting(named(server), Key.YES)
        .source(place)
        .basis(Basis.INFERRED);
  }

  private void rights() {
    step("windows.rights", "Make accounts of the domain administrators of this computer")
        .addHow("The account for DCOM, and the one that installs")
        .why("Services of the product run under the first")
        .addWaitsFor(SitePreparation.DCOM_USER)
        .needing(Keys.DCOM_ACCOUNT.is(Key.YES), place)
        .needingInferred(named(server).is(Key.YES), place)
        .setting(rights(server), Key.YES)
        .source(place);
  }

  private Step.Builder step(String topic, String what) {
    return draft.step(Party.of(server), topic, Action.CONFIGURE, what);
  }
}
