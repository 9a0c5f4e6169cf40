package dev.ixm.site.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Waiver;
import dev.ixm.site.SitePart;
import java.util.Optional;
import java.util.stream.Stream;

/** The results of one part of a site. */
final class Results {

  /** Where a subject that has the deployment beside it points to a value of that. */
  private static final String DEPLOYMENT = "/deployment";

  private final Sarif log;
  private final SitePart part;
  private final SitePart deployment;
  private final JsonPlaces places;
  private final boolean isDeployment;

  /**
   * Takes a part.
   *
   * @param log counts rules and findings
   * @param part whose findings
   * @param deployment the part that is the deployment
   * @param places where its values stand in its file
   */
  Results(Sarif log, SitePart part, SitePart deployment, JsonPlaces places) {
    this.log = log;
    this.part = part;
    this.deployment = deployment;
    this.places = places;
    this.isDeployment = part.file().equals(deployment.file());
  }

  Stream<ImmutableMap<String, Object>> all() {
    return part.report().findings().stream().map(this::result);
  }

  private ImmutableMap<String, Object> result(Finding finding) {
    boolean open = finding.kind() == Finding.Kind.NOT_STATED;
    ImmutableMap.Builder<String, Object> result = ImmutableMap.builder();
    result
        .put("ruleId", finding.rule().id())
        .put("ruleIndex", log.index(finding.rule()))
        .put("kind", open ? "open" : "fail")
        .put("level", open ? "none" : Descriptions.level(finding.severity()))
        .put("message", Descriptions.text(message(finding)))
        .put("locations", ImmutableList.of(location(finding)))
        .put("partialFingerprints", ImmutableMap.of("ixmFinding/v1", fingerprint(finding)));
    finding
        .waiver()
        .filter(waiver -> waiver.severity().compareTo(finding.ownSeverity()) > 0)
        .ifPresent(waiver -> result.put("suppressions", ImmutableList.of(suppression(waiver))));
    ImmutableMap<String, Object> properties = properties(finding);
    if (!properties.isEmpty()) {
      result.put("properties", properties);
    }
    return result.buildOrThrow();
  }

  private static ImmutableMap<String, Object> properties(Finding finding) {
    return ImmutableMap.copyOf(
        Maps.filterValues(
            ImmutableMap.of(
                "facts", finding.facts(), "look", finding.looks(), "change", finding.changes()),
            value -> !value.equals(ImmutableMap.of()) && !value.equals(ImmutableList.of())));
  }

  /** Viewers show the message and seldom the properties, so that it says what to do, too. */
  private static String message(Finding finding) {
    return Stream.of(
            Stream.of("%s: %s (%s)".formatted(finding.summary(), finding.what(), finding.where())),
            finding.looks().stream(),
            finding.changes().stream())
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  private ImmutableMap<String, Object> location(Finding finding) {
    ImmutableMap.Builder<String, Object> physical = ImmutableMap.builder();
    physical.put("artifactLocation", ImmutableMap.of("uri", Uris.of(file(finding))));
    region(finding).ifPresent(region -> physical.put("region", region));
    ImmutableMap.Builder<String, Object> logical = ImmutableMap.builder();
    finding.server().ifPresent(server -> logical.put("name", server));
    logical.put("fullyQualifiedName", pointer(finding)).put("kind", "member");
    return ImmutableMap.of(
        "physicalLocation", physical.buildOrThrow(),
        "logicalLocations", ImmutableList.of(logical.buildOrThrow()));
  }

  /** A part over the files of all servers is none itself: each has its own. */
  private String file(Finding finding) {
    if (inDeployment(finding).isPresent()) {
      return deployment.file();
    }
    return part.server().isPresent()
        ? part.file()
        : finding.server().map(server -> log.file(server, part)).orElse(part.file());
  }

  /** What lacks is looked for where the first missing value would stand. */
  private static String pointer(Finding finding) {
    return finding.missing().stream().findFirst().orElse(finding.path());
  }

  /** Where in the deployment, which other parts see as well; empty if it is elsewhere. */
  private Optional<String> inDeployment(Finding finding) {
    String pointer = pointer(finding);
    if (isDeployment) {
      return Optional.of(pointer);
    }
    return pointer.startsWith(DEPLOYMENT + "/")
        ? Optional.of(pointer.substring(DEPLOYMENT.length()))
        : Optional.empty();
  }

  private Optional<ImmutableMap<String, Object>> region(Finding finding) {
    if (finding.line().isPresent()) {
      return Optional.of(ImmutableMap.of("startLine", finding.line().getAsInt()));
    }
    return inDeployment(finding)
        .map(places::find)
        .map(place -> ImmutableMap.of("startLine", place.line(), "startColumn", place.column()));
  }

  private String fingerprint(Finding finding) {
    String key = part.file() + " " + finding.key();
    return Hashing.sha256().hashString(key + " " + log.occurrence(key), UTF_8).toString();
  }

  private static ImmutableMap<String, Object> suppression(Waiver waiver) {
    String until = waiver.until().map(day -> " until " + day).orElse("");
    return ImmutableMap.of(
        "kind", "external",
        "status", "accepted",
        "justification",
            "%s (approved by %s%s)".formatted(waiver.reason(), waiver.approvedBy(), until));
  }
}
