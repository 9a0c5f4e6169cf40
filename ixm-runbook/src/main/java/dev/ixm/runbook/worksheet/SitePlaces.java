package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.Question;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.RunWizard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a worksheet says of the site: servers, what is open, and what to heed. */
final class SitePlaces {

  private static final Pattern OF_SERVER = Pattern.compile("/servers/([0-9]++)/.*");
  private static final int MOST_PLACES = 3;

  /** Stands for the names of servers; no line holds it. */
  private static final String EACH = "\n";

  /** Where steps speak of the drive that was chosen. */
  static final String DRIVE = "Drive chosen for the product";

  private final Worksheet sheet;

  SitePlaces(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** The servers of the site, in its order; none if nothing is said of it. */
  ImmutableList<Server> servers() {
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
    return servers().stream()
        .filter(server -> Party.of(server).equals(place))
        .flatMap(texts)
        .collect(joining(", "));
  }

  /**
   * What is not decided or known, with a blank for it, or one for each server where each may have
   * another value.
   */
  ImmutableList<String> open() {
    Stream<String> facts =
        sheet.report().stream()
            .flatMap(report -> report.questions().stream())
            .flatMap(question -> question.attributes().stream().map(it -> line(question, it)));
    return Stream.of(facts, answers(), blanks())
        .flatMap(it -> it)
        .distinct()
        .collect(toImmutableList());
  }

  /** What the installer asks for certain and nobody has decided, by page. */
  private Stream<String> answers() {
    SetMultimap<dev.ixm.config.installer.Question, String> servers = LinkedHashMultimap.create();
    for (Step step : sheet.runbook().steps()) {
      if (step.operation() instanceof RunWizard wizard) {
        wizard.sheet().missing().forEach(it -> servers.put(it, wizard.sheet().server()));
      }
    }
    return servers.asMap().entrySet().stream()
        .map(
            it ->
                line(
                    "installer: " + it.getKey().label(),
                    ImmutableList.copyOf(it.getValue()),
                    it.getKey().isOfEachServer()));
  }

  /**
   * Blanks in lines of other steps, each once with the numbers of the rows that have it, and for
   * all servers where lines differ only in the server's name.
   */
  private Stream<String> blanks() {
    ListMultimap<String, Step> steps = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Step step : sheet.runbook().steps()) {
      if (!(step.operation() instanceof RunWizard)) {
        step.how().stream()
            .filter(line -> line.contains(Markdown.OWN_BLANK))
            .forEach(line -> steps.put(line.replace(name(step), EACH), step));
      }
    }
    return Multimaps.asMap(steps).entrySet().stream().map(it -> blank(it.getKey(), it.getValue()));
  }

  private String blank(String line, List<Step> steps) {
    Set<Integer> rows = new TreeSet<>();
    steps.forEach(step -> rows.add(sheet.number(step.id())));
    List<String> servers = steps.stream().map(step -> step.party().name()).distinct().toList();
    boolean own = Blanks.isOwn(line);
    String names = servers.stream().map(it -> "`" + it + "`").collect(joining(", "));
    return "%s %s: %s: %s"
        .formatted(
            rows.size() == 1 ? "step" : "steps",
            Joiner.on(", ").join(rows),
            asked(own ? line.replace(" " + EACH, "") : line.replace(EACH, names)),
            own ? Blanks.of(servers) : Markdown.BLANK);
  }

  private static String name(Step step) {
    return "`" + step.party().name() + "`";
  }

  /** A line without its blanks, and without the colon before one at its end. */
  private static String asked(String line) {
    return CharMatcher.anyOf(": ")
        .trimTrailingFrom(
            line.replace(" " + Markdown.BLANK, "").replace(" " + Markdown.OWN_BLANK, ""));
  }

  private String line(Question question, Attribute attribute) {
    ImmutableList<String> names =
        question.missing().stream()
            .filter(pointer -> attribute.pointers().contains(Attributes.pattern(pointer)))
            .map(OF_SERVER::matcher)
            .filter(Matcher::matches)
            .map(match -> name(Integer.parseInt(match.group(1))))
            .flatMap(Optional::stream)
            .distinct()
            .collect(toImmutableList());
    return line(Messages.ENGLISH.label(attribute), names, true);
  }

  private static String line(String asked, ImmutableList<String> names, boolean each) {
    return each && names.size() > 1
        ? asked + ": " + Blanks.of(names)
        : asked + where(names) + ": " + Markdown.BLANK;
  }

  private static String where(ImmutableList<String> names) {
    return names.isEmpty()
        ? ""
        : names.size() > MOST_PLACES
            ? " (%s servers)".formatted(names.size())
            : " (%s)".formatted(String.join(", ", names));
  }

  private Optional<String> name(int index) {
    return index < servers().size() ? Optional.of(servers().get(index).name()) : Optional.empty();
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
