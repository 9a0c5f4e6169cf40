package dev.ixm.testkit.agreement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.testkit.agreement.Claims.Witness;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what any step of any runbook may say. Most lines come again, and are parsed once. */
final class StepReader {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern FOLDER = Pattern.compile("(?<!` \\(`)\\b([A-Z]:\\\\UC)\\b");

  /** Where a step needs a folder of another server, that server stands before it. */
  private static final Pattern ELSEWHERE = Pattern.compile("`([^`]+)` \\(`([A-Z]:\\\\UC)\\b");

  private static final Pattern LICENSE_CHECK = Pattern.compile("License file: open `([A-Z]):");

  /** "That of release" an old license is. */
  private static final Pattern RELEASE =
      Pattern.compile("(?<!that of )(?:[Rr]elease|latest) `?([0-9]+\\.[0-9]+)`?");

  /** Longer texts are no names of services, and need not be looked up. */
  private static final int LONGEST_NAME = 60;

  /** The steps that name the release which the site has or gets. */
  private static final ImmutableSet<String> RELEASE_STEPS =
      ImmutableSet.of(
          "site.download",
          "conversion.release",
          "migration.installed",
          "upgrade.license",
          "upgrade.install",
          "asp.redeploy");

  private record Line(
      ImmutableList<String> quoted,
      ImmutableList<String> folders,
      ImmutableSetMultimap<String, String> elsewhere,
      ImmutableList<String> licenseChecks,
      ImmutableList<String> releases) {

    static Line of(String text) {
      return new Line(
          all(QUOTED, text),
          all(FOLDER, text),
          ELSEWHERE
              .matcher(text)
              .results()
              .collect(toImmutableSetMultimap(it -> it.group(1), it -> it.group(2))),
          all(LICENSE_CHECK, text),
          all(RELEASE, text));
    }

    private static ImmutableList<String> all(Pattern pattern, String text) {
      return pattern.matcher(text).results().map(it -> it.group(1)).collect(toImmutableList());
    }
  }

  private final ImmutableMap<Party, Server> servers;
  private final ServiceCatalog catalog;
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, String> services = new HashMap<>();

  StepReader(Deployment site) {
    this.servers = Maps.uniqueIndex(site.servers(), Party::of);
    this.catalog = ServiceReader.catalog(site);
  }

  void read(Step step, Witness witness) {
    Server server = servers.get(step.party());
    if (server == null && step.party().kind() == Party.Kind.SERVER) {
      witness.say(Topic.PLAN, "is `%s` a server of the site".formatted(step.party()), true);
    }
    RunbookReader.words(step)
        .map(text -> lines.computeIfAbsent(text, Line::of))
        .forEach(line -> read(step, line, server, witness));
  }

  private void read(Step step, Line line, @Nullable Server server, Witness witness) {
    line.quoted().stream()
        .filter(text -> text.length() <= LONGEST_NAME)
        .filter(text -> !text.endsWith("_" + step.party().name()))
        .forEach(text -> service(text, witness));
    if (RELEASE_STEPS.contains(topic(step))) {
      line.releases().forEach(it -> witness.say(Topic.RELEASE, Questions.RELEASE, it));
    }
    for (Server other : servers.values()) {
      line.elsewhere()
          .get(other.name())
          .forEach(it -> witness.say(Topic.DRIVE, Questions.folder(other), it));
    }
    if (server != null) {
      line.folders().forEach(it -> witness.say(Topic.DRIVE, Questions.folder(server), it));
      line.licenseChecks()
          .forEach(it -> witness.say(Topic.DRIVE, Questions.licenseCheck(server), it));
    }
  }

  private static String topic(Step step) {
    int at = step.id().indexOf('@');
    return at < 0 ? step.id() : step.id().substring(0, at);
  }

  private void service(String text, Witness witness) {
    String known =
        services.computeIfAbsent(
            text, it -> catalog.findService(it).map(service -> service.name()).orElse(""));
    if (!known.isEmpty()) {
      witness.say(Topic.SERVICE, Questions.service(known), text);
    }
  }
}
