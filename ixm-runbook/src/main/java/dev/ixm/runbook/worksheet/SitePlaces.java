package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Party;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a worksheet says of the site: servers, what is open, and what to heed. */
final class SitePlaces {

  static final int MOST_PLACES = 3;

  /** Where steps speak of the drive that was chosen. */
  static final String DRIVE = "Drive chosen for the product";

  private final Worksheet sheet;
  private final ImmutableListMultimap<Party, Server> byPlace;

  SitePlaces(Worksheet sheet) {
    this.sheet = sheet;
    this.byPlace = Multimaps.index(servers(sheet), Party::of);
  }

  /** The servers of the site, in its order; none if nothing is said of it. */
  ImmutableList<Server> servers() {
    return servers(sheet);
  }

  static ImmutableList<Server> servers(Worksheet sheet) {
    return sheet.site().map(Deployment::servers).orElse(ImmutableList.of());
  }

  /** The release of the site, empty if nothing is said of it. */
  String release() {
    return sheet.site().map(site -> site.release().toString()).orElse("");
  }

  /** What a block is called: a few places with role and address, or how many servers. */
  String title(WorkBlock block) {
    return block.places().size() > MOST_PLACES
        ? block.places().size() + " servers"
        : block.places().stream().map(this::title).collect(joining(", "));
  }

  /** A place with its role and address, as far as they are known. */
  String title(Party place) {
    String more =
        Stream.of(roles(place), addresses(place))
            .filter(it -> !it.isEmpty())
            .collect(joining(", "));
    return more.isEmpty() ? place.name() : "%s (%s)".formatted(place.name(), more);
  }

  String roles(Party place) {
    return of(place, server -> server.roles().stream().map(Enum::name));
  }

  String addresses(Party place) {
    return of(place, server -> server.addresses().stream());
  }

  /** The letter of the drive with the product, empty if it is not known. */
  String drive(Server server) {
    return sheet.site().flatMap(site -> SiteView.of(site).findDrive(server)).orElse("");
  }

  private String of(Party place, Function<Server, Stream<String>> texts) {
    return byPlace.get(place).stream().flatMap(texts).collect(joining(", "));
  }

  /** What is not decided or known, with blanks for it. */
  ImmutableList<String> open() {
    return new OpenQuestions(sheet).lines().collect(toImmutableList());
  }

  /** Errors and warnings of the site as a whole, and of servers where something is done. */
  ImmutableList<Finding> heed() {
    ImmutableSet<String> here =
        sheet.runbook().parties().stream().map(Party::name).collect(ImmutableSet.toImmutableSet());
    return sheet.report().stream()
        .flatMap(
            report ->
                Stream.of(Severity.ERROR, Severity.WARNING)
                    .flatMap(severity -> report.findings(severity).stream()))
        .filter(finding -> finding.server().map(here::contains).orElse(true))
        .collect(toImmutableList());
  }
}
