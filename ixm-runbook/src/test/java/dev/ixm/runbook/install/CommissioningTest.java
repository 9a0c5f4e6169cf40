package dev.ixm.runbook.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.guide.Level;
import dev.ixm.model.windows.WindowsVersion;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommissioningTest {

  @Test
  @Tag("G01-024")
  void goesFromThePbxByWayOfTheServerToTheClients() {
    Plan plan = new Plan(Sites.single(WindowsVersion.WINDOWS_SERVER_2019));
    plan.assertOrder("pbx.ready", "product.install@ixm");
    plan.assertOrder(
        "windows.roles@ixm",
        "windows.https@ixm",
        "product.install@ixm",
        "site.company",
        "site.greetings",
        "site.modules",
        "site.integration",
        "client.desktop",
        "acceptance.ready");
    plan.assertOrder("site.integration", "client.devices", "acceptance.ready");
    assertThat(plan.step("client.desktop").level()).isEqualTo(Level.MAY);
    assertThat(plan.how("client.desktop"))
        .isEqualTo("`C:\\UC\\WebClient\\Download\\UCClientManager.exe`");
  }
}
