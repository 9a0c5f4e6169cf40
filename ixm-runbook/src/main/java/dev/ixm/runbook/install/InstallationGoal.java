package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.operation.SwitchProtection.Protection;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.site.VoiceSettings;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;

/** What has to be so when servers are installed. */
final class InstallationGoal {

  private final SiteView site;
  private final Source source;
  private final ImmutableList.Builder<Need> needs = ImmutableList.builder();

  InstallationGoal(SiteView site, Source source) {
    this.site = site;
    this.source = source;
  }

  void add(Effect fact) {
    needs.add(Need.stated(fact, source));
  }

  /** The product is there and ready, and Windows is as protected as before. */
  void server(Server server) {
    String name = server.name();
    Role role = SiteView.role(server);
    add(Keys.product(name).is(role.name()));
    add(Keys.restartDue(name).is(Key.NONE));
    if (role != Role.SINGLE) {
      add(Keys.shared(name).is(Key.YES));
    }
    if (site.isHighAvailability() && server.isVoiceServer()) {
      add(Keys.inStep(name).is(Key.YES));
    }
    if (server.isVoiceServer() && !site.servers(Role.REMOTE_CSE).isEmpty()) {
      add(Keys.disabled(name, Services.CACHE_MANAGER).is(Key.YES));
    }
    add(WindowsComponents.certificate(server));
    certificates(server);
    ContactCenter.delayed(site, server).forEach(this::add);
    add(Keys.switchedOff(name, Protection.AUTOMATIC_UPDATE.label()).is(Key.NONE));
    needs.add(
        Need.recommended(Keys.switchedOff(name, Protection.FIREWALL.label()).is(Key.NONE), source));
    needs.add(
        Need.recommended(
            Keys.switchedOff(name, WindowsPreparation.ANTIVIRUS).is(Key.NONE), source));
  }

  private void certificates(Server server) {
    if (site.isJitc()) {
      add(Keys.FILE_CERTIFICATE_BACKUP.is(Key.YES));
      add(FileEncryption.has(server, CertificateOwner.SERVICE_ACCOUNT));
    }
    if (site.isJitc() && site.isHighAvailability() && site.hasIisUser(server)) {
      add(FileEncryption.has(server, CertificateOwner.UC_IIS_USER));
    }
    if (site.isJitc() && site.hasAdminUser(server)) {
      add(FileEncryption.has(server, CertificateOwner.UC_ADMIN_USER));
    }
    if (site.isJitc() && site.mayUseLicenseManager() && site.holdsLicense(server)) {
      needs.add(Need.inferred(Keys.HIGH_SECURITY.is(Key.YES), source));
    }
    needs.addAll(MobilinkSecurity.needs(site, server));
    if (server.isVoiceServer() && (site.usesTls() || failsOver())) {
      add(VoiceSettings.takenUp(server));
    }
  }

  private boolean failsOver() {
    return site.stated().pbx().filter(it -> it.mwiFailover() == MwiFailover.ON).isPresent();
  }

  void logins() {
    add(Keys.LOGINS.is(Key.YES));
  }

  /** All servers are there, and mail is synchronized where it shall be. */
  void all() {
    site.order().forEach(this::server);
    logins();
    Acceptance.goal(site).forEach(needs::add);
    if (!site.servers(Role.REMOTE_CSE).isEmpty()) {
      synchronizingMail();
    }
  }

  /** Remote CSE servers do the work of synchronizing mail. */
  void synchronizingMail() {
    site.servers(Role.REMOTE_CSE).forEach(server -> add(RemoteCse.configured(server)));
    site.servers(Role.CONSOLIDATED).forEach(server -> add(RemoteCse.configured(server)));
    add(RemoteCse.located());
  }

  ImmutableList<Need> build() {
    return needs.build();
  }
}
