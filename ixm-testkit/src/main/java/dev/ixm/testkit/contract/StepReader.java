package dev.ixm.testkit.contract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.ixm.model.Deployment;
import dev.ixm.model.Server;
import dev.ixm.model.service.ServiceCatalogue;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.testkit.contract.Claims.Witness;
import java.util.regex.Pattern;

/** Reads what any step of any runbook may say. */
final class StepReader {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern FOLDER = Pattern.compile("\\b([A-Z]:\\\\UC)\\b");
  private static final Pattern LICENSE_CHECK = Pattern.compile("folder `Logs` of drive ([A-Z])");
  private static final Pattern RELEASE =
      Pattern.compile("(?:[Rr]elease|latest) `?([0-9]+\\.[0-9]+)`?");

  /** The steps that name the release which the site has or gets. */
  private static final ImmutableSet<String> RELEASE_STEPS =
      ImmutableSet.of(
          "site.download",
          "conversion.release",
          "migration.installed",
          "upgrade.license",
          "upgrade.install",
          "asp.redeploy");

  private final ImmutableMap<Party, Server> servers;
  private final ServiceCatalogue services;
  private final Witness witness;

  StepReader(Deployment site, Witness witness) {
    this.servers = Maps.uniqueIndex(site.servers(), Party::of);
    this.services = ServiceReader.catalogue(site);
    this.witness = witness;
  }

  void read(String runbook, Step step) {
    RunbookReader.words(step).forEach(line -> quoted(step, line));
    if (RELEASE_STEPS.contains(topic(step))) {
      RunbookReader.words(step)
          .flatMap(line -> RELEASE.matcher(line).results())
          .forEach(it -> witness.say(Topic.RELEASE, Questions.RELEASE, it.group(1)));
    }
    Server server = servers.get(step.party());
    if (server != null) {
      RunbookReader.words(step).forEach(line -> drives(server, line));
    } else if (step.party().kind() == Party.Kind.SERVER) {
      witness.say(Topic.PLAN, "servers of " + runbook, step.party());
    }
  }

  static String topic(Step step) {
    int at = step.id().indexOf('@');
    return at < 0 ? step.id() : step.id().substring(0, at);
  }

  private void drives(Server server, String line) {
    FOLDER
        .matcher(line)
        .results()
        .forEach(it -> witness.say(Topic.DRIVE, Questions.folder(server), it.group(1)));
    LICENSE_CHECK
        .matcher(line)
        .results()
        .forEach(it -> witness.say(Topic.DRIVE, Questions.licenseCheck(server), it.group(1)));
  }

  /** An older release may have put the computer's name behind a service's. */
  private void quoted(Step step, String line) {
    QUOTED
        .matcher(line)
        .results()
        .map(it -> it.group(1))
        .filter(text -> !text.endsWith("_" + step.party().name()))
        .forEach(
            text ->
                services
                    .findService(text)
                    .ifPresent(
                        known ->
                            witness.say(Topic.SERVICE, Questions.service(known.name()), text)));
  }
}
