package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Streams;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.ini.IniRepair;
import dev.ixm.config.ini.IniRepair.How;
import dev.ixm.config.installer.Question;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.BackUp;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.operation.SetIniEntries;
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the runbook of some remedies. */
final class RemedySteps {

  private static final Pattern OF_SERVER = Pattern.compile("/servers/([0-9]++)/(.+)");

  /** What adds lines at the end, from the last line to the first: numbers of lines hold. */
  private static final Comparator<Remedy> LINES_FIRST =
      Comparator.comparing((Remedy remedy) -> repair(remedy).isEmpty())
          .thenComparing(
              remedy ->
                  repair(remedy)
                      .filter(it -> it.how() == How.MOVE_TAIL)
                      .map(it -> -it.lines().get(0))
                      .orElse(-Integer.MAX_VALUE));

  private static final Pattern OF_SHEET = Pattern.compile("/sheets/[0-9]++(/.+)");
  private static final String ZONE = "/timeZone";
  private static final String DATA = "the data of the product";

  private final SiteView site;
  private final Draft draft;
  private final Remedies remedies;
  private final Map<Remedy, Remedy> reasons = new HashMap<>();
  private final List<String> last = new ArrayList<>();
  private int number;

  private static Optional<IniRepair> repair(Remedy remedy) {
    return remedy.edit().flatMap(Edit::repair);
  }

  RemedySteps(Deployment site, Remedies remedies) {
    this.site = SiteView.of(site);
    this.remedies = remedies;
    this.draft =
        new Draft(
            "Remedies of " + Draft.name(this.site), this.site, SiteState.installed(this.site));
  }

  Runbook write() {
    ListMultimap<Server, Remedy> byServer = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Remedy remedy : remedies.list()) {
      remedy.along().forEach(it -> reasons.put(it, remedy));
      Stream.concat(Stream.of(remedy), remedy.along().stream())
          .forEach(
              part ->
                  server(part)
                      .ifPresentOrElse(it -> byServer.put(it, part), () -> atTheDesk(part)));
    }
    Stream.concat(site.order().stream(), site.stated().servers().stream())
        .distinct()
        .filter(byServer::containsKey)
        .forEach(it -> on(it, ImmutableList.copyOf(byServer.get(it))));
    return draft.finish();
  }

  /**
   * The server that is changed, in the deployment or in its files. What a person decides is done
   * elsewhere, and for a mere remark no server is restarted.
   */
  private Optional<Server> server(Remedy remedy) {
    return switch (remedy.kind()) {
      case OPERATION, DESCRIPTION ->
          remedy
              .edit()
              .map(edit -> OF_SERVER.matcher(edit.pointer()))
              .filter(Matcher::matches)
              .map(match -> site.stated().servers().get(Integer.parseInt(match.group(1))));
      case FILE -> remedy.first().server().flatMap(this::named);
      case SETTING -> Optional.empty();
      case BY_HAND ->
          remedy.first().severity() == Severity.INFO || isAnswer(remedy)
              ? Optional.empty()
              : remedy.first().server().flatMap(this::named);
      case DECISION -> Optional.empty();
    };
  }

  /** What is wrong on a sheet is changed there, before anything is installed. */
  private static boolean isAnswer(Remedy remedy) {
    return remedy.first().rule().topic().equals("installer");
  }

  private Optional<Server> named(String name) {
    return site.stated().servers().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private void atTheDesk(Remedy remedy) {
    Party desk = Party.of(Party.Kind.SITE);
    String topic = "remedy.n" + ++number;
    complete(step(desk, topic, remedy), remedy);
    last.add(Draft.id(topic, desk));
  }

  private Step.Builder step(Party party, String topic, Remedy remedy) {
    return switch (remedy.kind()) {
      case OPERATION, DESCRIPTION -> {
        Edit edit = remedy.edit().orElseThrow();
        yield edit.pointer().endsWith(ZONE)
            ? draft.step(party, topic, new SetTimeZone(edit.text()))
            : draft.step(party, topic, Action.CONFIGURE, what(edit));
      }
      case FILE ->
          remedy.edit().filter(RemedySteps::isSet).isPresent()
              ? draft.step(party, topic, entry(party, remedy.edit().orElseThrow()))
              : draft.step(party, topic, Action.CONFIGURE, marked(remedy));
      case SETTING -> draft.step(party, topic, Action.CONFIGURE, marked(remedy));
      case BY_HAND -> draft.step(party, topic, Action.CONFIGURE, "Mend by hand: " + rule(remedy));
      case DECISION ->
          draft.step(party, topic, Action.DECIDE, "Decide what ends this: " + rule(remedy));
    };
  }

  private SetIniEntries entry(Party party, Edit edit) {
    String folder = named(party.name()).map(site::folder).orElseThrow();
    return new SetIniEntries(
        "Set an entry",
        folder + "\\Configuration\\" + EtsipFile.NAME,
        ImmutableList.of(new SetIniEntries.Entry(edit.section(), edit.key(), edit.text())));
  }

  private void on(Server server, ImmutableList<Remedy> todo) {
    Party party = Party.of(server);
    Finding worst = todo.get(0).first();
    draft
        .step(party, "remedy.backup", new BackUp(DATA, folders(server), "another computer"))
        .addAllWaitsFor(last)
        .source(worst.rule().source())
        .basis(Basis.INFERRED);
    for (Remedy remedy : ImmutableList.sortedCopyOf(LINES_FIRST, todo)) {
      Step.Builder step = step(party, "remedy.n" + ++number, remedy);
      step.needingInferred(Keys.backup(server.name(), DATA).is(Key.YES), worst.rule().source());
      complete(step, remedy);
    }
    Step.Builder restart =
        draft
            .step(party, "remedy.restart", Restart.plain())
            .why("Once, after all changes here")
            .source(worst.rule().source())
            .basis(Basis.INFERRED);
    if (server.isVoiceServer()) {
      restart.warning("Calls that this server has end, and it takes none until it is up again");
    }
    last.clear();
    last.add(Draft.id("remedy.restart", party));
  }

  private ImmutableList<String> folders(Server server) {
    return ImmutableList.of(site.folder(server) + "\\DB", site.folder(server) + "\\Messages");
  }

  private static String what(Edit edit) {
    String name =
        Attributes.find(edit.pointer())
            .map(RemedySteps::label)
            .or(() -> question(edit.pointer()))
            .orElse(edit.pointer());
    String value = Draft.line(edit.value().replace("\"", ""));
    return edit.value().isEmpty()
        ? "Take away: " + Draft.line(name)
        : "Set to `%s`: %s".formatted(value, Draft.line(name));
  }

  private static Optional<String> question(String pointer) {
    Matcher answer = OF_SHEET.matcher(pointer);
    return answer.matches()
        ? Optional.of(
                Arrays.stream(Question.values())
                    .filter(it -> it.path().equals(answer.group(1)))
                    .map(Question::label)
                    .findFirst()
                    .orElse(
                        Ascii.toLowerCase(answer.group(1).replaceAll("/|(?=[A-Z])", " ")).strip()))
            .map("the answer to \"%s\""::formatted)
        : Optional.empty();
  }

  /** What ends a finding, in plain words. */
  static String fix(Remedy remedy) {
    return Stream.concat(Stream.of(remedy), remedy.along().stream())
        .map(it -> marked(it).replace("`", ""))
        .collect(joining(". Along with it: "));
  }

  private static String marked(Remedy remedy) {
    return switch (remedy.kind()) {
      case OPERATION, DESCRIPTION -> what(remedy.edit().orElseThrow());
      case FILE -> inFile(remedy.edit().orElseThrow());
      case SETTING ->
          what(remedy.edit().orElseThrow())
              + remedy.first().server().map(server -> " on `%s`".formatted(server)).orElse("");
      case BY_HAND -> String.join(" ", remedy.first().changes());
      case DECISION -> String.join(" ", Decision.between(remedy.first(), ImmutableList.of()));
    };
  }

  private static boolean isSet(Edit edit) {
    return edit.repair().isEmpty() && !edit.value().isEmpty();
  }

  private static String inFile(Edit edit) {
    if (edit.repair().isPresent()) {
      return "In %s, %s".formatted(EtsipFile.NAME, edit.repair().get().text());
    }
    return isSet(edit)
        ? "Set `[%s] %s` to `%s` in %s"
            .formatted(edit.section(), edit.key(), edit.text(), EtsipFile.NAME)
        : "Remove `[%s] %s` from %s".formatted(edit.section(), edit.key(), EtsipFile.NAME);
  }

  private static String label(Attribute attribute) {
    return Messages.ENGLISH.label(attribute);
  }

  private static String rule(Remedy remedy) {
    return "`" + remedy.first().rule().id() + "`";
  }

  private static String rules(Remedy remedy) {
    return remedy.ends().stream()
        .map(it -> "`" + it.rule().id() + "`")
        .distinct()
        .collect(joining(", "));
  }

  private void complete(Step.Builder step, Remedy remedy) {
    Finding worst = remedy.first();
    step.addAllHow(how(remedy).map(Draft::line).distinct().collect(toImmutableList()))
        .why(
            (remedy.kind() == Remedy.Kind.DECISION ? "Open: " : "It ends ")
                + rules(remedy)
                + Optional.ofNullable(reasons.get(remedy))
                    .map(it -> ", along with what ends " + rules(it))
                    .orElse(""))
        .source(worst.rule().source())
        .basis(Basis.INFERRED);
    remedy
        .edit()
        .filter(edit -> inDeployment(remedy))
        .ifPresent(
            edit ->
                step.setting(
                    Remedies.described(edit.pointer()),
                    edit.value().isEmpty() ? Key.NONE : edit.value()));
  }

  private static boolean inDeployment(Remedy remedy) {
    return remedy.kind() == Remedy.Kind.OPERATION || remedy.kind() == Remedy.Kind.DESCRIPTION;
  }

  private Stream<String> how(Remedy remedy) {
    return remedy.kind() == Remedy.Kind.DECISION
        ? Stream.concat(
            Stream.of(servers(remedy) + remedy.first().what()),
            Decision.between(remedy.first(), remedies.obstacles(remedy.first())).stream())
        : Stream.concat(
            remedy.ends().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.what()), changes(remedy, it))),
            remedies.certificates(remedy).stream().map(RemedySteps::anew));
  }

  /** What a person changes and where; a typed operation says that itself. */
  private static Stream<String> changes(Remedy remedy, Finding finding) {
    return remedy.edit().filter(edit -> edit.pointer().endsWith(ZONE)).isPresent()
        ? Stream.empty()
        : finding.changes().stream();
  }

  /** Who issues a certificate for whom. */
  static String anew(CertificateRequirement need) {
    String where =
        need.store()
            .map(
                store ->
                    "in the store `%s` of %s"
                        .formatted(store, joined(need.owners(), RemedySteps::words)))
            .orElseGet(() -> "in `" + need.folder().orElse("") + "`");
    return "Make anew for %s on `%s`: issued by %s, %s%s"
        .formatted(
            need.purpose(),
            need.server(),
            joined(need.issuers(), RemedySteps::words),
            where,
            need.files().isEmpty() ? "" : ", as " + joined(need.files(), it -> "`" + it + "`"));
  }

  private static String words(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }

  private static <T> String joined(Iterable<T> all, Function<? super T, String> shown) {
    return Streams.stream(all).map(shown).collect(joining(", "));
  }

  private static String servers(Remedy remedy) {
    String names =
        remedy.ends().stream()
            .flatMap(it -> it.server().stream())
            .distinct()
            .collect(joining(", "));
    return names.isEmpty() ? "" : names + ": ";
  }
}
