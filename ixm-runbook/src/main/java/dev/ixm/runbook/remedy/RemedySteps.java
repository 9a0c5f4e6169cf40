package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the runbook of some remedies. */
final class RemedySteps {

  private static final Pattern OF_SERVER = Pattern.compile("/servers/([0-9]++)/(.+)");

  static final String ZONE = "/timeZone";
  private static final String DATA = "the data of the product";

  private final SiteView site;
  private final Draft draft;
  private final Remedies remedies;
  private final Map<Remedy, Remedy> reasons = new HashMap<>();
  private final List<String> last = new ArrayList<>();
  private int number;

  RemedySteps(Deployment site, Remedies remedies) {
    this.site = SiteView.of(site);
    this.remedies = remedies;
    this.draft =
        new Draft(
            "Remedies of " + Draft.name(this.site), this.site, SiteState.installed(this.site));
  }

  Runbook write() {
    ListMultimap<Server, Remedy> byServer = MultimapBuilder.hashKeys().arrayListValues().build();
    remedies.list().forEach(remedy -> remedy.along().forEach(it -> reasons.put(it, remedy)));
    parts(remedies.list()).filter(part -> server(part).isEmpty()).forEach(this::atTheDesk);
    parts(remedies.tried())
        .forEach(part -> server(part).ifPresent(server -> byServer.put(server, part)));
    Stream.concat(site.order().stream(), site.stated().servers().stream())
        .distinct()
        .filter(byServer::containsKey)
        .forEach(it -> on(it, ImmutableList.copyOf(byServer.get(it))));
    return draft.finish();
  }

  private static Stream<Remedy> parts(List<Remedy> remedies) {
    return remedies.stream()
        .flatMap(remedy -> Stream.concat(Stream.of(remedy), remedy.along().stream()));
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
            : draft.step(party, topic, Action.CONFIGURE, RemedyText.what(edit));
      }
      case FILE ->
          remedy.edit().filter(RemedyText::isSet).isPresent()
              ? draft.step(party, topic, entry(party, remedy.edit().orElseThrow()))
              : draft.step(party, topic, Action.CONFIGURE, RemedyText.marked(remedy));
      case SETTING -> draft.step(party, topic, Action.CONFIGURE, RemedyText.marked(remedy));
      case BY_HAND ->
          draft.step(
              party,
              topic,
              Action.CONFIGURE,
              "Mend by hand: "
                  + rule(remedy)
                  + remedy
                      .first()
                      .server()
                      .filter(server -> party.kind() == Party.Kind.SITE)
                      .map(" of `%s`"::formatted)
                      .orElse(""));
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
    Finding worst = Collections.min(todo, Remedy.WORST_FIRST).first();
    draft
        .step(party, "remedy.backup", new BackUp(DATA, folders(server), "another computer"))
        .addAllWaitsFor(last)
        .source(worst.rule().source())
        .basis(Basis.INFERRED);
    for (Remedy remedy : todo) {
      Step.Builder step = step(party, "remedy.n" + ++number, remedy);
      step.needingInferred(Keys.backup(server.name(), DATA).is(Key.YES), worst.rule().source());
      complete(step, remedy);
    }
    draft
        .step(party, "remedy.restart", Restart.plain())
        .why("Once, after all changes here")
        .source(worst.rule().source())
        .basis(Basis.INFERRED);
    last.clear();
    last.add(Draft.id("remedy.restart", party));
  }

  private ImmutableList<String> folders(Server server) {
    return ImmutableList.of(site.folder(server) + "\\DB", site.folder(server) + "\\Messages");
  }

  private static String rule(Remedy remedy) {
    return "`" + remedy.first().rule().id() + "`";
  }

  private void complete(Step.Builder step, Remedy remedy) {
    Finding worst = remedy.first();
    step.addAllHow(
            RemedyText.how(remedy, remedies).map(Draft::line).distinct().collect(toImmutableList()))
        .why(
            (remedy.isDecision() ? "Open: " : "It ends ")
                + RemedyText.rules(remedy)
                + Optional.ofNullable(reasons.get(remedy))
                    .map(it -> ", along with what ends " + RemedyText.rules(it))
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
}
