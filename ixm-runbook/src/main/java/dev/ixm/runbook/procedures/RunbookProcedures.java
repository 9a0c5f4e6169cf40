package dev.ixm.runbook.procedures;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.cse.CseProcedures;
import dev.ixm.runbook.gdpr.CallerErasure;
import dev.ixm.runbook.gdpr.CallerWarnings;
import dev.ixm.runbook.gdpr.GdprSwitch;
import dev.ixm.runbook.install.FileCertificateProcedure;
import dev.ixm.runbook.install.HighAvailabilityConversion;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.install.RemoteAddition;
import dev.ixm.runbook.install.SecondaryAddition;
import dev.ixm.runbook.install.ServerPreparation;
import dev.ixm.runbook.install.SiteReadiness;
import dev.ixm.runbook.language.LanguageProcedure;
import dev.ixm.runbook.license.LicenseChange;
import dev.ixm.runbook.mirroring.MirroringProcedure;
import dev.ixm.runbook.pbx.MwiFailoverActivation;
import dev.ixm.runbook.platform.AwsInstallation;
import dev.ixm.runbook.platform.HyperVInstallation;
import dev.ixm.runbook.platform.Snapshot;
import dev.ixm.runbook.platform.VmwareInstallation;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureProvider;
import dev.ixm.runbook.sso.SingleSignOn;
import dev.ixm.runbook.upgrade.Asp130Upgrade;
import dev.ixm.runbook.upgrade.Migration;
import dev.ixm.runbook.upgrade.Upgrade;
import dev.ixm.runbook.windows.WindowsUpdate;

/** Offers the procedures of the SDK. */
public final class RunbookProcedures implements ProcedureProvider {

  /** For the service loader. */
  public RunbookProcedures() {}

  @Override
  public ImmutableList<Procedure> procedures() {
    return ImmutableList.<Procedure>builder()
        .addAll(CseProcedures.all())
        .addAll(FileCertificateProcedure.all())
        .addAll(LanguageProcedure.all())
        .addAll(MirroringProcedure.all())
        .add(
            new Asp130Upgrade(),
            new AwsInstallation(),
            new CallerErasure(),
            new CallerWarnings(),
            new GdprSwitch(),
            new HighAvailabilityConversion(),
            new HyperVInstallation(),
            new Installation(),
            new LicenseChange(),
            new Migration(),
            new MwiFailoverActivation(),
            new RemoteAddition(),
            new SecondaryAddition(),
            new ServerPreparation(),
            new SingleSignOn(),
            new SiteReadiness(),
            new Snapshot(),
            new Upgrade(),
            new VmwareInstallation(),
            new WindowsUpdate())
        .build();
  }
}
