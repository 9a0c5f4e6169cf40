package dev.ixm.runbook.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.site.Sites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static Server server(String name, Role role, PlatformKind kind) {
    return Sites.server(name, role).platform(Platform.builder().kind(kind).build()).build();
  }

  private static final Deployment SITE =
      Sites.site(Topology.HIGH_AVAILABILITY)
          .addServers(
              server("PRI", Role.PRIMARY, PlatformKind.VMWARE),
              server("CONS", Role.CONSOLIDATED, PlatformKind.HYPER_V),
              server("SEC", Role.SECONDARY, PlatformKind.PHYSICAL),
              Sites.server("WEB", Role.REMOTE_WEB).build())
          .build();

  private final Plan plan = new Plan(new Snapshot().write(SITE, Inputs.none()));

  @Test
  @Tag("G23-022")
  @Tag("G23-023")
  @Tag("G24-015")
  @Tag("G24-016")
  void takesNoneBeforeAllVirtualServersAreDown() {
    for (String server : new String[] {"pri", "cons"}) {
      plan.assertOrder("snapshot.down@pri", "snapshot.take@" + server, "snapshot.up@pri");
      plan.assertOrder("snapshot.down@cons", "snapshot.take@" + server, "snapshot.up@cons");
      assertThat(plan.step("snapshot.down@" + server).action()).isEqualTo(Action.STOP);
      assertThat(plan.step("snapshot.up@" + server).action()).isEqualTo(Action.START);
      assertThat(plan.step("snapshot.take@" + server).warning())
          .hasValueSatisfying(line -> assertThat(line).contains("destroy the database", "slows"));
    }
    assertThat(plan.runbook().title()).isEqualTo("Snapshots of the servers of Ottawa");
  }

  @Test
  void tellsUsersBeforeAServerGoesDown() {
    plan.assertOrder("snapshot.time", "snapshot.down@pri");
    plan.assertOrder("snapshot.time", "snapshot.down@cons");
    assertThat(plan.how("snapshot.take@pri")).contains("does not have snapshots of VMware");
    assertThat(plan.step("snapshot.take@cons").how()).isEmpty();
    assertThat(plan.step("snapshot.take@cons").what()).isEqualTo("Create the checkpoint");
  }

  @Test
  void doesNotSendCallsToServersThatAreDownToo() {
    assertThat(plan.step("snapshot.down@pri").warning())
        .hasValue(
            "The virtual servers are down together here: calls and logins go on only as far as"
                + " others are left");
  }

  @Test
  void citesTheChapterOfThePlatform() {
    assertThat(plan.runbook().steps())
        .filteredOn(step -> step.id().endsWith("@pri"))
        .hasSize(3)
        .extracting(step -> step.source().chapter())
        .containsOnly(23);
    assertThat(plan.runbook().steps())
        .filteredOn(step -> step.id().endsWith("@cons"))
        .hasSize(3)
        .extracting(step -> step.source().chapter())
        .containsOnly(24);
  }

  @Test
  void needsNoMilestonesForOneServer() {
    Deployment one =
        Sites.site(Topology.SINGLE_SERVER)
            .addServers(server("IXM", Role.SINGLE, PlatformKind.VMWARE))
            .build();
    assertThat(new Snapshot().write(one, Inputs.none()).steps())
        .extracting(Step::id)
        .containsExactly(
            "snapshot.time", "snapshot.down@ixm", "snapshot.take@ixm", "snapshot.up@ixm");
  }

  @Test
  void leavesOtherServersAlone() {
    assertThat(plan.runbook().steps())
        .extracting(Step::party)
        .extracting(Object::toString)
        .containsOnly("site", "PRI", "CONS");
  }
}
