package dev.ixm.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import dev.ixm.testkit.fixture.SampleSite;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The installation runbook keeps the contract of runbooks; runbooks that do not are told apart. */
class InstallationContractProperties implements RunbookContract<Deployment> {

  @Override
  public Runbook runbook(Deployment subject) {
    return Installation.of(subject);
  }

  @Override
  public Arbitrary<Deployment> subjects() {
    return Sites.deployments();
  }

  /** What the guide's examples show; the runbook names accounts, never their passwords. */
  @Override
  public ImmutableSet<String> secrets(Deployment subject) {
    return ImmutableSet.of("hunter2", "p@ssw0rd");
  }

  /** Makes runbooks with one step, whose text is another each time if it is told to be moody. */
  private static RunbookContract<Deployment> oneStep(String how, boolean moody) {
    int[] calls = {0};
    return new RunbookContract<>() {
      @Override
      public Runbook runbook(Deployment subject) {
        Step.Builder step =
            Step.builder()
                .id("test.step")
                .party(Party.of(subject.servers().get(0)))
                .action(Action.CONFIGURE)
                .what("Set the password")
                .addHow(moody ? how + " " + calls[0]++ : how)
                .guide(5, "About Passwords");
        return Runbook.of("test", ImmutableSet.of(step.build()));
      }

      @Override
      public Arbitrary<Deployment> subjects() {
        return Sites.deployments();
      }

      @Override
      public ImmutableSet<String> secrets(Deployment subject) {
        return ImmutableSet.of("hunter2");
      }
    };
  }

  @Example
  void refusesARunbookThatShowsASecretAndDoesNotShowItEither() {
    Deployment site = SampleSite.SMALL_OFFICE.deployment();
    RunbookContract<Deployment> open = oneStep("Enter `Hunter2`", false);
    assertThatThrownBy(() -> open.showsNoSecret(site))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("test.step")
        .hasMessageNotContaining("unter2");
    oneStep("Enter the password", false).showsNoSecret(site);
  }

  @Example
  void refusesARunbookThatIsAnotherEachTime() {
    Deployment site = SampleSite.SMALL_OFFICE.deployment();
    assertThatThrownBy(() -> oneStep("Enter the password", true).isTheSameAgain(site))
        .isInstanceOf(AssertionError.class);
    oneStep("Enter the password", false).isTheSameAgain(site);
  }
}
