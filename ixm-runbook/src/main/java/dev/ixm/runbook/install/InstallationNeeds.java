package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;

/** What has to be so before the product is installed on a server. */
final class InstallationNeeds {

  private static final Source ORDER = Source.of(8, "Consolidated Server");
  private static final Source CERTIFICATES = Source.of(5, "Digital Certificates");
  private static final Source SYNCHRONIZED = Source.of(8, "Secondary Voice Server");

  private final SiteView site;
  private final Server server;
  private final String name;
  private final Source chapter;

  InstallationNeeds(SiteView site, Server server) {
    this.site = site;
    this.server = server;
    this.name = server.name();
    this.chapter = InstallationPlaces.of(site, server);
  }

  /** Who has to be logged in. */
  static String account(SiteView site, Server server) {
    return site.needsDomainAccount(server)
        ? "the domain account that installs, with full administrative rights on this computer"
        : "the system administrator's account, or one with full rights on the root of drive C";
  }

  /**
   * Adds the needs to the step that installs.
   *
   * @param converted whether the server has the product for a single-server site
   * @param joined the voice servers that have to be in step
   */
  void add(Step.Builder step, boolean converted, Iterable<Server> joined) {
    ofTheSite(step);
    if (!converted || !site.isJitc()) {
      step.addAllNeeds(WindowsIdentity.needs(site, server));
    }
    step.addAllNeeds(ofWindows())
        .needingInferred(Keys.loggedIn(name).is(account(site, server)), chapter);
    if (converted) {
      ofASingleServer(step);
    } else {
      step.needingInferred(Keys.product(name).is(Key.NONE), chapter);
      if (site.isJitc()) {
        step.needingInferred(FileEncryption.installer(server), FileEncryption.EFS);
      }
    }
    Role role = SiteView.role(server);
    if (role != Role.SINGLE && role != Role.PRIMARY) {
      site.servers(Role.PRIMARY).stream()
          .limit(1)
          .forEach(it -> step.needing(Keys.product(it.name()).is(Role.PRIMARY.name()), ORDER));
    }
    if (role == Role.SECONDARY) {
      joined.forEach(it -> step.needing(Keys.inStep(it.name()).is(Key.YES), SYNCHRONIZED));
    }
  }

  private void ofTheSite(Step.Builder step) {
    step.needing(Keys.LICENSE.is(Key.YES), chapter).needing(Keys.ANSWERS.is(Key.YES), chapter);
    if (site.needsDomainAccount(server)) {
      step.needing(Keys.DCOM_ACCOUNT.is(Key.YES), chapter)
          .needing(SitePreparation.DCOM_LOGIN.is(Key.YES), chapter);
    }
    if (site.isHighAvailability()) {
      step.needing(SitePreparation.PERSON.is(Key.YES), Source.of(8, "Introduction"));
    }
    if (site.holdsLicense(server)) {
      step.needing(Keys.clock(name).is(Key.YES), chapter);
    }
    if (site.holdsLicense(server) && site.mayUseLicenseManager()) {
      step.needing(
          Keys.LICENSE_MANAGER.is(Key.YES), Source.of(12, "Configuring Web License Manager"));
    }
    if (site.isHighAvailability() && !isRemote(SiteView.role(server))) {
      step.needing(Keys.LOGINS.is(Key.NONE), Synchronization.SOURCE);
    }
  }

  /** Remote servers have no part in what logins disturb. */
  private static boolean isRemote(Role role) {
    return role == Role.REMOTE_CSE || role == Role.REMOTE_WEB;
  }

  /** What has to be so of Windows, whoever installs. */
  ImmutableList<Need> ofWindows() {
    ImmutableList.Builder<Need> needs = ImmutableList.builder();
    needs
        .add(Need.stated(Keys.components(name).is(Key.YES), chapter))
        .add(Need.stated(Keys.restartDue(name).is(Key.NONE), chapter))
        .add(Need.inferred(Keys.files(name, WindowsPreparation.PACKAGE).is(Key.YES), chapter))
        .add(Need.stated(off(Protection.AUTOMATIC_UPDATE.label()), chapter))
        .add(Need.stated(off(Protection.USER_ACCOUNT_CONTROL.label()), chapter))
        .add(Need.stated(WindowsComponents.certificate(server), CERTIFICATES))
        .add(Need.recommended(off(WindowsPreparation.ANTIVIRUS), chapter))
        .add(WindowsComponents.net(site, server))
        .addAll(WindowsPreparation.timeZone(site, server));
    if (site.isJitc()) {
      needs.add(
          Need.stated(
              FileEncryption.has(server, CertificateOwner.SERVICE_ACCOUNT), FileEncryption.EFS));
    }
    Effect firewall = off(Protection.FIREWALL.label());
    return needs
        .add(site.isJitc() ? Need.stated(firewall, chapter) : Need.recommended(firewall, chapter))
        .build();
  }

  private Effect off(String protection) {
    return Keys.switchedOff(name, protection).is(Key.YES);
  }

  private void ofASingleServer(Step.Builder step) {
    Source conversion = HighAvailabilityConversion.SOURCE;
    step.needing(Keys.product(name).is(Role.SINGLE.name()), conversion)
        .needing(HighAvailabilityConversion.looked(server).is(Key.YES), conversion)
        .needingInferred(Safeguards.AGREED.is(Key.YES), conversion)
        .needing(Keys.release(name).is(site.stated().release().toString()), conversion)
        .addNeeds(Need.recommended(Keys.backup(name, Safeguards.DATA).is(Key.YES), conversion));
  }
}
