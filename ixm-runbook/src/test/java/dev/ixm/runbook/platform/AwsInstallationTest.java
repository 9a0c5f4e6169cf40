package dev.ixm.runbook.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AwsInstallationTest {

  static Server server(String name, Role role, PlatformKind kind) {
    return Sites.server(name, role).platform(Platform.builder().kind(kind).build()).build();
  }

  private static final Deployment SITE =
      Sites.site(Topology.HIGH_AVAILABILITY)
          .addServers(
              server("SEC", Role.SECONDARY, PlatformKind.PHYSICAL),
              server("CONS", Role.CONSOLIDATED, PlatformKind.AWS),
              server("PRI", Role.PRIMARY, PlatformKind.AWS))
          .build();

  private final Plan plan = new Plan(new AwsInstallation().write(SITE, Inputs.none()));

  @Test
  @Tag("G25-002")
  @Tag("G25-004")
  void beginsOnNoServerBeforeTheServersAreBought() {
    for (String server : new String[] {"pri", "cons"}) {
      plan.assertOrder(
          "aws.account",
          "aws.servers",
          plan.topics(server).get(0) + "@" + server,
          "product.install@" + server);
    }
    assertThat(plan.step("aws.servers").what()).isEqualTo("Buy and set up the servers: 2");
    plan.assertOrder("aws.servers", "pbx.ready", "product.install@pri");
    assertThat(plan.runbook().title()).isEqualTo("Installation on AWS of Ottawa");
  }

  @Test
  @Tag("G25-004")
  void asksForThePbxOnce() {
    assertThat(plan.runbook().steps())
        .filteredOn(step -> step.what().startsWith("Have the PBX"))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.what()).isEqualTo("Have the PBX in normal operation");
              assertThat(step.how().get(0))
                  .isEqualTo("On one of the servers at AWS, or on one more there");
              assertThat(step.source()).hasToString("chapter 25, Pre-requisites");
            });
  }

  @Test
  @Tag("G25-018")
  @Tag("G25-019")
  void installsAsAnywhereElseInTheSameOrder() {
    assertThat(plan.how("aws.servers"))
        .isEqualTo(
            "CPU, memory and disks: at least those of servers on the premises\n"
                + "Several servers: in one virtual network\n"
                + "The PBX runs on one of them, or on one more there\n"
                + "For a `WebLM License`: with the license manager in that network, it needs no"
                + " Internet; with it elsewhere, the server that holds the license does\n"
                + "`PRI`: 8 logical processors, 16 GiB of memory, 100 GiB for Windows alone, and"
                + " 400 GiB for the product, or more, such as `c5.2xlarge`\n"
                + "`CONS`: 8 logical processors, 16 GiB of memory, 100 GiB for Windows alone, and"
                + " 400 GiB for the product, or more, such as `c5.2xlarge`");
    plan.assertOrder(
        "aws.servers",
        "windows.roles@pri",
        "product.install@pri",
        "product.install@cons",
        "product.install@sec");
    for (Step step : Installation.of(SITE).steps()) {
      Step here = plan.step(step.id());
      assertThat(here.waitsFor()).containsAll(step.waitsFor());
      assertThat(here.how()).endsWith(step.how().toArray(new String[0]));
      assertThat(here.what()).isEqualTo(step.what());
    }
    assertThat(plan.runbook().steps()).hasSize(Installation.of(SITE).steps().size() + 2);
  }

  @Test
  @Tag("G25-002")
  void namesTheInstancesThatTheSiteHasChosen() {
    Deployment chosen =
        Sites.site(Topology.SINGLE_SERVER)
            .addServers(
                Sites.server("IXM", Role.SINGLE)
                    .platform(
                        Platform.builder().kind(PlatformKind.AWS).instanceType("m5.xlarge").build())
                    .build())
            .build();
    assertThat(new Plan(new AwsInstallation().write(chosen, Inputs.none())).how("aws.servers"))
        .contains("`IXM`: `m5.xlarge`; 4 logical processors, 8 GiB of memory")
        .doesNotContain("such as");
  }

  @Test
  void namesEachServerThatIsToBeBought() {
    Deployment web =
        Deployment.builder()
            .from(SITE)
            .addServers(server("WEB", Role.REMOTE_WEB, PlatformKind.AWS))
            .build();
    assertThat(new Plan(new AwsInstallation().write(web, Inputs.none())).how("aws.servers"))
        .endsWith("`WEB`: its processors, memory and disks: " + Markdown.BLANK);
  }

  @Test
  void letsServersElsewhereBeginAtOnce() {
    String first = plan.topics("sec").get(0) + "@sec";
    assertThat(plan.step(first)).isEqualTo(new Plan(SITE).step(first));
    assertThat(plan.step("site.license")).isEqualTo(new Plan(SITE).step("site.license"));
  }

  @Test
  void isTheOrdinaryInstallationWithoutServersThere() {
    Deployment elsewhere = Sites.remote().build();
    assertThat(new AwsInstallation().write(elsewhere, Inputs.none()))
        .isEqualTo(Installation.of(elsewhere));
  }
}
