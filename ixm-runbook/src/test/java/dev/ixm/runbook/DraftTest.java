package dev.ixm.runbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Role;
import dev.ixm.model.site.Server;
import org.junit.jupiter.api.Test;

class DraftTest {

  private static final Party ONE = server("IXM_01");
  private static final Party TWO = server("IXM02");
  private static final Party SITE = Party.of(Party.Kind.SITE);

  private final Draft draft = new Draft("Test");

  private static Party server(String name) {
    return Party.of(Server.builder().name(name).addRoles(Role.SINGLE).build());
  }

  private Step.Builder step(Party party, String topic) {
    return draft.step(party, topic, Action.VERIFY, "Look").guide(8, "Preparing the Servers");
  }

  @Test
  void namesStepsAfterTopicAndServer() {
    assertThat(Draft.id("windows.roles", ONE)).isEqualTo("windows.roles@ixm_01");
    assertThat(Draft.id("site.accounts", SITE)).isEqualTo("site.accounts");
  }

  @Test
  void letsTheStepsOfOneServerFollowEachOther() {
    step(ONE, "a");
    step(TWO, "a");
    step(ONE, "b");
    step(SITE, "c");
    step(SITE, "d").addWaitsFor("a@ixm02");
    Runbook runbook = draft.finish();
    assertThat(runbook.title()).isEqualTo("Test");
    assertThat(runbook.steps())
        .extracting(step -> step.id() + step.waitsFor())
        .containsExactly("a@ixm_01[]", "a@ixm02[]", "b@ixm_01[a@ixm_01]", "c[]", "d[a@ixm02]");
  }

  @Test
  void remembersTheLastStepOfEachPlace() {
    assertThat(draft.last(ONE)).isEmpty();
    step(ONE, "a");
    step(ONE, "b");
    step(SITE, "c");
    assertThat(draft.last(ONE)).contains("b@ixm_01");
    assertThat(draft.last(SITE)).contains("c");
  }

  @Test
  void refusesToFinishWithAnIncompleteStep() {
    draft.step(ONE, "a", Action.VERIFY, "Look");
    assertThatThrownBy(draft::finish)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("source");
  }
}
