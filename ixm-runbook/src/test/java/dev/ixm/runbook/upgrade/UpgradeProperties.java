package dev.ixm.runbook.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.gdpr.CallerErasure;
import dev.ixm.runbook.install.HighAvailabilityConversion;
import dev.ixm.runbook.language.LanguageProcedure;
import dev.ixm.runbook.platform.Snapshot;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.AnyDeployments;
import dev.ixm.runbook.site.Plan;
import dev.ixm.runbook.windows.WindowsUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the plans of work on any site that runs. */
class UpgradeProperties {

  private static final Pattern SERVICE = Pattern.compile("`(UC [^`]+|DBWatcher|SQL[^`]+)`");

  @Provide
  Arbitrary<Deployment> anyDeployments() {
    return AnyDeployments.any();
  }

  private static List<Runbook> plans(Deployment deployment) {
    return List.of(
        new WindowsUpdate().write(deployment, Inputs.none()),
        new Snapshot().write(deployment, Inputs.none()),
        new CallerErasure().write(deployment, Inputs.none()),
        LanguageProcedure.all()
            .get(0)
            .write(deployment, Inputs.none().with(LanguageProcedure.LANGUAGE, "German")),
        LanguageProcedure.all()
            .get(1)
            .write(deployment, Inputs.none().with(LanguageProcedure.LANGUAGE, "German")),
        new Asp130Upgrade().write(deployment, Inputs.none()),
        upgrade(deployment, Release.parse("9.4")),
        upgrade(deployment, Release.parse("10.7")));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void plansEveryDeploymentWithTheStepsOfAServerInOrder(
      @ForAll("anyDeployments") Deployment deployment) {
    List<Party> servers = deployment.servers().stream().map(Party::of).toList();
    List<Runbook> plans = new ArrayList<>(plans(deployment));
    plans.add(new HighAvailabilityConversion().write(deployment, Inputs.none()));
    for (Runbook runbook : plans) {
      Plan plan = new Plan(runbook);
      assertThat(runbook.parties())
          .filteredOn(party -> party.kind() == Party.Kind.SERVER)
          .isSubsetOf(servers);
      for (Server server : deployment.servers()) {
        plan.assertOrder(runbook.steps(Party.of(server)).stream().map(Step::id).toList());
      }
    }
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void namesOnlyServicesOfTheProduct(@ForAll("anyDeployments") Deployment deployment) {
    ServiceCatalog catalog = ReleaseFacts.of(Release.R10_8).get(ServiceCatalog.KIND);
    for (Runbook runbook : plans(deployment)) {
      for (Step step : runbook.steps()) {
        Matcher service = SERVICE.matcher(step.what() + " " + String.join(" ", step.how()));
        while (service.find()) {
          assertThat(catalog.findService(service.group(1))).as(service.group(1)).isPresent();
        }
      }
    }
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void endsOnEachServerWithEverythingUp(@ForAll("anyDeployments") Deployment deployment) {
    for (Runbook runbook : plans(deployment)) {
      for (Server server : deployment.servers()) {
        List<Step> steps = runbook.steps(Party.of(server));
        boolean stops =
            steps.stream()
                .anyMatch(step -> step.action() == Action.STOP && step.what().contains("`"));
        boolean disables = steps.stream().anyMatch(step -> step.action() == Action.DISABLE);
        if (stops || disables) {
          assertThat(steps.get(steps.size() - 1).action())
              .isIn(Action.RESTART, Action.START, Action.VERIFY);
        }
        assertThat(!disables || steps.stream().anyMatch(step -> step.action() == Action.ENABLE))
            .isTrue();
      }
    }
  }

  private static Runbook upgrade(Deployment site, Release from) {
    return new Upgrade().write(site, Inputs.none().with(Upgrade.FROM, from));
  }
}
