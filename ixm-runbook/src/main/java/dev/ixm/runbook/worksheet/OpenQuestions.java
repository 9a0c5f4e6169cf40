package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import dev.ixm.config.installer.Question;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.site.Server;
import dev.ixm.model.text.Markdown;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.RecordedAnswers;
import dev.ixm.runbook.operation.RunWizard;
import dev.ixm.runbook.site.ServerAddress;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is not decided or known, each once, whoever asks for it. */
final class OpenQuestions {

  private static final Pattern OF_SERVER = Pattern.compile("/servers/([0-9]++)/.*");

  /** Stands for the names of servers; no line holds it. */
  private static final String EACH = "\n";

  /** Where the description of a site has what the installer asks. */
  private static final ImmutableMap<Question, String> STATED =
      ImmutableMap.of(
          Question.PORTS, "/servers/*/voicePorts",
          Question.EMAIL_TYPE, "/servers/*/emailTypes",
          Question.LICENSE_TYPE, "/license",
          Question.PBX_BRAND, "/pbx/brand",
          Question.PBX_MODEL, "/pbx/model",
          Question.PBX_ADDRESS, "/pbx/addresses");

  private static final String ADDRESSES =
      Attributes.find("/servers/*/addresses").map(Messages.ENGLISH::label).orElseThrow()
          + ": "
          + Markdown.OWN_BLANK;

  /** A line of a step, and the server that it speaks of. */
  private record Asked(Step step, String server) {}

  private final Worksheet sheet;

  /** What the description of the site lacks, with the servers where it does, as far as named. */
  private final SetMultimap<Attribute, String> facts = LinkedHashMultimap.create();

  OpenQuestions(Worksheet sheet) {
    this.sheet = sheet;
    sheet.report().stream()
        .flatMap(report -> report.questions().stream())
        .forEach(it -> it.attributes().forEach(attribute -> put(attribute, it.missing())));
  }

  /** A server is missing by its name; what is missing of the site by none. */
  private void put(Attribute attribute, Set<String> missing) {
    ImmutableSet<String> servers =
        missing.stream()
            .filter(pointer -> attribute.pointers().contains(Attributes.pattern(pointer)))
            .map(this::server)
            .collect(toImmutableSet());
    facts.putAll(attribute, servers.isEmpty() ? ImmutableSet.of("") : servers);
  }

  private String server(String pointer) {
    ImmutableList<Server> servers = SitePlaces.servers(sheet);
    Matcher matcher = OF_SERVER.matcher(pointer);
    int index = matcher.matches() ? Integer.parseInt(matcher.group(1)) : servers.size();
    return index < servers.size() ? servers.get(index).name() : "";
  }

  /** With a blank for each, or one for each server where each may have another value. */
  Stream<String> lines() {
    Stream<String> stated =
        facts.asMap().entrySet().stream()
            .map(it -> line(Messages.ENGLISH.label(it.getKey()), it.getValue(), true));
    return Streams.concat(stated, answers(), blanks());
  }

  private boolean isFact(Question question, String server) {
    return Attributes.find(STATED.getOrDefault(question, ""))
        .map(facts::get)
        .filter(it -> it.contains(server) || it.contains(""))
        .isPresent();
  }

  /** What the installer asks for certain and nobody has decided, by page. */
  private Stream<String> answers() {
    ImmutableSet<Question> recorded =
        sheet.runbook().steps().stream()
            .flatMap(step -> step.how().stream())
            .flatMap(line -> RecordedAnswers.question(line).stream())
            .collect(toImmutableSet());
    SetMultimap<Question, String> servers = LinkedHashMultimap.create();
    for (Step step : sheet.runbook().steps()) {
      if (step.operation() instanceof RunWizard wizard) {
        String server = wizard.sheet().server();
        wizard.sheet().missing().stream()
            .filter(it -> !recorded.contains(it) && !isFact(it, server))
            .forEach(it -> servers.put(it, server));
      }
    }
    return servers.asMap().entrySet().stream()
        .map(
            it ->
                line(
                    "installer: " + it.getKey().label(),
                    it.getValue(),
                    it.getKey().isOfEachServer()));
  }

  /**
   * Blanks in lines of other steps, each once with the numbers of the rows that have it, and for
   * all servers where lines differ only in the server's name, or ask for its address.
   */
  private Stream<String> blanks() {
    SetMultimap<String, Asked> lines = LinkedHashMultimap.create();
    for (Step step : sheet.runbook().steps()) {
      if (!(step.operation() instanceof RunWizard)) {
        step.how().stream()
            .filter(line -> line.contains(Markdown.OWN_BLANK))
            .forEach(line -> put(lines, step, line));
      }
    }
    return lines.asMap().entrySet().stream()
        .filter(it -> !isFact(it.getKey()))
        .map(it -> blank(it.getKey(), it.getValue()));
  }

  private static void put(SetMultimap<String, Asked> lines, Step step, String line) {
    String place = step.party().name();
    ServerAddress.asked(line, place)
        .ifPresentOrElse(
            server -> lines.put(ADDRESSES, new Asked(step, server)),
            () -> lines.put(line.replace("`" + place + "`", EACH), new Asked(step, place)));
  }

  /** Whether a line begins with what the description of the site lacks. */
  private boolean isFact(String line) {
    return facts.keySet().stream()
        .map(Messages.ENGLISH::label)
        .anyMatch(label -> line.regionMatches(true, 0, label, 0, label.length()));
  }

  private String blank(String line, Collection<Asked> asked) {
    Set<Integer> rows = new TreeSet<>();
    asked.forEach(it -> rows.add(sheet.number(it.step().id())));
    ImmutableSet<String> servers = asked.stream().map(Asked::server).collect(toImmutableSet());
    boolean own = Blanks.isOwn(line);
    String names = servers.stream().map(it -> "`" + it + "`").collect(joining(", "));
    return "%s %s: %s: %s"
        .formatted(
            rows.size() == 1 ? "step" : "steps",
            Joiner.on(", ").join(rows),
            asked(own ? line.replace(" " + EACH, "") : line.replace(EACH, names)),
            own ? Blanks.of(servers) : Markdown.BLANK);
  }

  /** A line without its blanks, and without the colon before one at its end. */
  private static String asked(String line) {
    return CharMatcher.anyOf(": ")
        .trimTrailingFrom(
            line.replace(" " + Markdown.BLANK, "").replace(" " + Markdown.OWN_BLANK, ""));
  }

  private static String line(String asked, Collection<String> servers, boolean each) {
    ImmutableList<String> names =
        servers.stream().filter(it -> !it.isEmpty()).collect(ImmutableList.toImmutableList());
    return each && names.size() > 1
        ? asked + ": " + Blanks.of(names)
        : asked + where(names) + ": " + Markdown.BLANK;
  }

  private static String where(ImmutableList<String> names) {
    return names.isEmpty()
        ? ""
        : names.size() > SitePlaces.MOST_PLACES
            ? " (%s servers)".formatted(names.size())
            : " (%s)".formatted(String.join(", ", names));
  }
}
