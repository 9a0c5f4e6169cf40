package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.Procedures;
import dev.ixm.runbook.simulation.Simulation;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.site.Sites;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FileCertificateProcedureTest {

  private static final SiteView SITE = SiteView.of(Sites.jitc().build());

  private static Plan plan(String id, String server) {
    return Procedures.all().plan(id, SITE, on(server));
  }

  private static Inputs on(String server) {
    return Inputs.none().with(FileCertificateProcedure.SERVER, server);
  }

  @Test
  @Tag("G09-058")
  @Tag("G09-062")
  void backsUpAnotherCertificateWhenTheProductIsInstalled() {
    Plan plan = plan("efs.backup", "PRI");
    assertThat(plan.isRefused()).isFalse();
    assertThat(plan.runbook().steps())
        .extracting(step -> step.id())
        .containsExactly("efs.login@pri", "efs.backup@pri");
    assertThat(plan.runbook().steps().get(1).needs())
        .anySatisfy(
            need -> {
              assertThat(need.key()).isEqualTo(Keys.product("PRI"));
              assertThat(need.basis()).isEqualTo(Basis.STATED);
            });
    assertThat(plan.runbook().steps().get(1).condition()).isPresent();
    assertThat(plan.runbook().steps().get(1).how().get(0)).startsWith("`certmgr.msc`");
  }

  @Test
  @Tag("G09-068")
  void restoresForAllAccountsAndRestarts() {
    Plan plan = plan("efs.restore", "CONS");
    assertThat(plan.isRefused()).isFalse();
    assertThat(plan.runbook().steps())
        .extracting(step -> step.id())
        .containsExactly(
            "efs.login@cons",
            "efs.certificate@cons",
            "efs.dcom-login@cons",
            "efs.dcom-certificate@cons",
            "efs.accounts@cons",
            "efs.restart@cons");
    assertThat(plan.runbook().steps().get(1).how())
        .anyMatch(line -> line.contains("`Import`"))
        .anyMatch(line -> line.contains("Enter its password"));
    assertThat(plan.runbook().find("efs.accounts@cons").orElseThrow().how())
        .contains(
            "Which password that account has, the guide does not say: try the administrator's once,"
                + " or else ask the vendor");
    for (CertificateOwner owner :
        new CertificateOwner[] {
          CertificateOwner.SERVICE_ACCOUNT,
          CertificateOwner.UC_IIS_USER,
          CertificateOwner.UC_ADMIN_USER
        }) {
      Key key = Keys.certificate("CONS", CertificatePurpose.EFS, owner);
      assertThat(plan.start().get(key)).isEqualTo(Key.NONE);
      assertThat(Simulation.of(plan.runbook(), plan.start()).end().get(key)).isEqualTo(Key.YES);
    }
  }

  @Test
  void hasTheServicesRunAgain() {
    Plan plan = plan("efs.restore", "PRI");
    Key voice = Keys.running("PRI", Services.VOICE);
    assertThat(plan.start().get(voice)).isEqualTo(Key.NONE);
    assertThat(Simulation.of(plan.runbook(), plan.start()).end().get(voice)).isEqualTo(Key.YES);
    assertThat(
            Simulation.of(plan.runbook(), plan.start())
                .end()
                .get(Keys.running("PRI", Services.CACHE_MANAGER)))
        .isEqualTo(Key.NONE);
  }

  @Test
  void isRefusedWithoutABackupToRestoreFrom() {
    Plan plan =
        Procedures.all()
            .plan(
                "efs.restore",
                SITE,
                on("PRI"),
                plan("efs.restore", "PRI").start().with(Keys.FILE_CERTIFICATE_BACKUP.is(Key.NONE)));
    assertThat(plan.isRefused()).isTrue();
    assertThat(plan.reasons())
        .extracting(Finding::text)
        .anyMatch(text -> text.contains("backup of the certificate for EFS"));
  }

  @Test
  void isForJitcOnly() {
    SiteView other = SiteView.of(Sites.single(WindowsVersion.WINDOWS_SERVER_2019));
    assertThat(Procedures.all().plan("efs.restore", other, on("IXM")).reasons()).hasSize(1);
  }

  @Test
  void namesTheServerThatIsNotThere() {
    assertThatThrownBy(() -> FileCertificateProcedure.all().get(0).write(SITE, on("NONE")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the deployment has no server 'NONE' with the product");
  }
}
