package dev.ixm.testkit.agreement;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.gdpr.CompanyPrompts;
import dev.ixm.licensing.procedure.LicenseProcedure.Occasion;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.cse.CseSpare;
import dev.ixm.runbook.gdpr.CallerErasure;
import dev.ixm.runbook.gdpr.CallerWarnings;
import dev.ixm.runbook.gdpr.GdprSwitch;
import dev.ixm.runbook.install.HighAvailabilityConversion;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.install.RemoteAddition;
import dev.ixm.runbook.install.SecondaryAddition;
import dev.ixm.runbook.install.ServerPreparation;
import dev.ixm.runbook.install.SingleSignOn;
import dev.ixm.runbook.install.SiteReadiness;
import dev.ixm.runbook.language.LanguagePack;
import dev.ixm.runbook.license.LicenseChange;
import dev.ixm.runbook.mirroring.MirroredConsolidated;
import dev.ixm.runbook.pbx.MwiFailoverActivation;
import dev.ixm.runbook.platform.AwsInstallation;
import dev.ixm.runbook.platform.HyperVInstallation;
import dev.ixm.runbook.platform.Snapshot;
import dev.ixm.runbook.platform.VmwareInstallation;
import dev.ixm.runbook.upgrade.Asp130Upgrade;
import dev.ixm.runbook.upgrade.Migration;
import dev.ixm.runbook.upgrade.Upgrade;
import dev.ixm.runbook.windows.WindowsUpdate;
import java.util.Optional;
import java.util.function.Supplier;

/** Every runbook of the SDK that can be made for a site. */
final class EveryRunbook {

  static final String LANGUAGE = "French EU";
  static final String INSTALLATION = "Installation.of";
  static final String ADDITION = "SecondaryAddition.of";
  static final String CONVERSION = "HighAvailabilityConversion.of";
  static final String MIGRATION = "Migration.of";
  static final String UPGRADE = "Upgrade.of";

  private final Deployment site;
  private final ImmutableMap.Builder<String, Runbook> runbooks = ImmutableMap.builder();

  private EveryRunbook(Deployment site) {
    this.site = site;
  }

  /** {@return the runbooks by class and method; one that refuses the site is left out} */
  static ImmutableMap<String, Runbook> of(Deployment site) {
    EveryRunbook all = new EveryRunbook(site);
    all.installations();
    all.maintenance();
    all.recovery();
    all.upgrades();
    return all.runbooks.buildOrThrow();
  }

  private void add(String name, Supplier<Runbook> procedure) {
    try {
      runbooks.put(name, procedure.get());
    } catch (IllegalArgumentException e) {
      // the procedure says in its comment which sites it refuses
    }
  }

  /** Without such a server it is the installation of any site. */
  private void on(PlatformKind platform, String name, Supplier<Runbook> procedure) {
    if (site.servers().stream()
        .anyMatch(it -> it.platform().filter(on -> on.kind() == platform).isPresent())) {
      add(name, procedure);
    }
  }

  private void installations() {
    add(INSTALLATION, () -> Installation.of(site));
    add(CONVERSION, () -> HighAvailabilityConversion.of(site));
    last(Role.SECONDARY)
        .ifPresent(it -> add(ADDITION, () -> SecondaryAddition.of(site, it.name())));
    last(Role.REMOTE_CSE)
        .ifPresent(it -> add("RemoteAddition.of", () -> RemoteAddition.of(site, it.name())));
    add("SingleSignOn.legacy", () -> SingleSignOn.legacy(site));
    add("SingleSignOn.hybrid", () -> SingleSignOn.hybrid(site));
    add("ServerPreparation.of", () -> ServerPreparation.of(site));
    add("SiteReadiness.of", () -> SiteReadiness.of(site));
    on(PlatformKind.AWS, "AwsInstallation.of", () -> AwsInstallation.of(site));
    on(
        PlatformKind.HYPER_V,
        "HyperVInstallation.onWindowsServer",
        () -> HyperVInstallation.onWindowsServer(site));
    on(
        PlatformKind.HYPER_V,
        "HyperVInstallation.onHyperVServer",
        () -> HyperVInstallation.onHyperVServer(site));
    on(PlatformKind.VMWARE, "VmwareInstallation.of", () -> VmwareInstallation.of(site));
  }

  private void maintenance() {
    add("CallerErasure.of", () -> CallerErasure.of(site));
    add(
        "CallerWarnings.of",
        () -> CallerWarnings.of(site, CompanyPrompts.builder().number(1).build()));
    add("GdprSwitch.on", () -> GdprSwitch.on(site));
    add("GdprSwitch.off", () -> GdprSwitch.off(site));
    add("LanguagePack.installation", () -> LanguagePack.installation(site, LANGUAGE));
    add("LanguagePack.removal", () -> LanguagePack.removal(site, LANGUAGE));
    add("LicenseChange.of", () -> LicenseChange.of(site, Occasion.UPGRADE));
    add("MwiFailoverActivation.of", () -> MwiFailoverActivation.of(site));
    add("Snapshot.of", () -> Snapshot.of(site));
    add("WindowsUpdate.of", () -> WindowsUpdate.of(site));
  }

  private void recovery() {
    add("MirroredConsolidated.protection", () -> MirroredConsolidated.protection(site));
    add("MirroredConsolidated.reversal", () -> MirroredConsolidated.reversal(site));
    add("MirroredConsolidated.rebuilding", () -> MirroredConsolidated.rebuilding(site));
    add("MirroredConsolidated.failover", () -> MirroredConsolidated.failover(site));
    Optional<Server> failed = site.servers(Role.REMOTE_CSE).findFirst();
    Optional<Server> spare = last(Role.REMOTE_CSE);
    if (failed.isPresent() && spare.isPresent()) {
      String first = failed.get().name();
      String other = spare.get().name();
      add("CseSpare.preparation", () -> CseSpare.preparation(site, other));
      add("CseSpare.failover", () -> CseSpare.failover(site, first, other));
      add("CseSpare.comeback", () -> CseSpare.comeback(site, first));
      add("CseSpare.replacement", () -> CseSpare.replacement(site, other));
    }
  }

  private void upgrades() {
    Release from = Release.parse("10.1");
    add(UPGRADE, () -> Upgrade.of(site, from));
    add(MIGRATION, () -> Migration.of(site, from));
    add("Asp130Upgrade.of", () -> Asp130Upgrade.of(site));
  }

  private Optional<Server> last(Role role) {
    return site.servers(role).reduce((earlier, later) -> later);
  }
}
