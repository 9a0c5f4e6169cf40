package dev.ixm.runbook.remedy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.ixm.model.attribute.Attribute;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.guide.Basis;
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
import dev.ixm.runbook.operation.SetTimeZone;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the runbook of some remedies. */
final class RemedySteps {

  private static final Pattern OF_SERVER = Pattern.compile("/servers/([0-9]++)/(.+)");
  private static final String DATA = "the data of the product";

  private final SiteView site;
  private final Draft draft;
  private final ImmutableList<Remedy> remedies;
  private final List<String> last = new ArrayList<>();
  private int number;

  RemedySteps(Deployment site, ImmutableList<Remedy> remedies) {
    this.site = SiteView.of(site);
    this.remedies = remedies;
    this.draft =
        new Draft(
            "Remedies of " + Draft.name(this.site), this.site, SiteState.installed(this.site));
  }

  Runbook write() {
    ListMultimap<Server, Remedy> byServer = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Remedy remedy : remedies) {
      Optional<Server> server = server(remedy);
      server.ifPresentOrElse(it -> byServer.put(it, remedy), () -> atTheDesk(remedy));
    }
    Stream.concat(site.order().stream(), site.stated().servers().stream())
        .distinct()
        .filter(byServer::containsKey)
        .forEach(it -> on(it, ImmutableList.copyOf(byServer.get(it))));
    return draft.finish();
  }

  private Optional<Server> server(Remedy remedy) {
    return remedy
        .edit()
        .map(edit -> OF_SERVER.matcher(edit.pointer()))
        .filter(Matcher::matches)
        .map(match -> site.stated().servers().get(Integer.parseInt(match.group(1))));
  }

  private void atTheDesk(Remedy remedy) {
    Party desk = Party.of(Party.Kind.SITE);
    String topic = "remedy.n" + ++number;
    Step.Builder step =
        remedy.edit().isPresent()
            ? draft.step(desk, topic, Action.CONFIGURE, what(remedy.edit().orElseThrow()))
            : draft.step(desk, topic, Action.DECIDE, "Decide what ends this: " + rule(remedy));
    complete(step, remedy);
    last.add(Draft.id(topic, desk));
  }

  private void on(Server server, ImmutableList<Remedy> todo) {
    Party party = Party.of(server);
    Finding worst = todo.get(0).first();
    draft
        .step(party, "remedy.backup", new BackUp(DATA, folders(server), "another computer"))
        .addAllWaitsFor(last)
        .source(worst.rule().source())
        .basis(Basis.INFERRED);
    for (Remedy remedy : todo) {
      Edit edit = remedy.edit().orElseThrow();
      String topic = "remedy.n" + ++number;
      Step.Builder step =
          edit.pointer().endsWith("/timeZone")
              ? draft.step(party, topic, new SetTimeZone(edit.value().replace("\"", "")))
              : draft.step(party, topic, Action.CONFIGURE, what(edit));
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
    String name = Attributes.find(edit.pointer()).map(RemedySteps::label).orElse(edit.pointer());
    String value = Draft.line(edit.value().replace("\"", ""));
    return edit.value().isEmpty()
        ? "Take away: " + Draft.line(name)
        : "Set to `%s`: %s".formatted(value, Draft.line(name));
  }

  /** What ends a finding, in words. */
  static String fix(Remedy remedy) {
    return remedy.edit().map(RemedySteps::what).orElse("Decide what ends this");
  }

  private static String label(Attribute attribute) {
    return Messages.ENGLISH.label(attribute);
  }

  private static String rule(Remedy remedy) {
    return "`" + remedy.first().rule().id() + "`";
  }

  private void complete(Step.Builder step, Remedy remedy) {
    Finding worst = remedy.first();
    step.addAllHow(
            remedy.ends().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.what()), it.changes().stream()))
                .map(Draft::line)
                .distinct()
                .collect(toImmutableList()))
        .why(
            "It ends "
                + remedy.ends().stream()
                    .map(it -> "`" + it.rule().id() + "`")
                    .distinct()
                    .collect(joining(", ")))
        .source(worst.rule().source())
        .basis(Basis.INFERRED);
    remedy
        .edit()
        .ifPresent(
            edit ->
                step.setting(
                    Remedies.described(edit.pointer()),
                    edit.value().isEmpty() ? Key.NONE : edit.value()));
  }
}
