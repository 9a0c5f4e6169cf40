package dev.ixm.site.book;

import com.google.common.base.Ascii;
import com.google.common.collect.Multimaps;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Plan;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.site.SiteStudy;
import java.util.List;
import java.util.Optional;

/** What to do, place by place, and how far it is. */
final class RunbooksChapter {

  private RunbooksChapter() {}

  static void write(SiteStudy study, Html html) {
    html.add("p", "A runbook is a pattern: review all of it for the site before you begin.");
    study.runbooks().values().forEach(runbook -> write(study, runbook, html));
    html.add("h3", "Procedures that apply to the site").open("ul");
    study.applicable().forEach(info -> write(study, info, html));
    html.close();
  }

  private static void write(SiteStudy study, ProcedureInfo info, Html html) {
    html.open("li").add("b", info.title()).text(". " + info.sentence());
    info.inputs().forEach(input -> html.text(" It asks: " + input.question()));
    html.text(" (%s)".formatted(info.source()));
    Plan plan = study.otherPlans().get(info.id());
    if (plan != null) {
      write(study, plan, html);
    }
    html.close();
  }

  private static void write(SiteStudy study, Plan plan, Html html) {
    plan.reasons().forEach(reason -> html.open("br").text("Not now: " + reason.what()));
    if (!plan.isRefused()) {
      steps(study, plan.runbook(), html);
    }
  }

  private static void write(SiteStudy study, Runbook runbook, Html html) {
    int done = study.progress().done(runbook).size();
    int all = runbook.steps().size();
    html.add("h3", runbook.title());
    html.add("p", "Steps done: %s of %s".formatted(done, all));
    bar(html, "steps done", done, all);
    steps(study, runbook, html);
  }

  private static void steps(SiteStudy study, Runbook runbook, Html html) {
    Multimaps.asMap(Multimaps.index(runbook.steps(), Step::party))
        .forEach((party, steps) -> steps(study, party, steps, html));
  }

  private static void steps(SiteStudy study, Party party, List<Step> steps, Html html) {
    html.open("details").add("summary", "%s: steps %s".formatted(party.name(), steps.size()));
    html.open("ol");
    steps.forEach(step -> step(study, step, html));
    html.close(2);
  }

  private static void step(SiteStudy study, Step step, Html html) {
    Optional<ProgressEntry> entry = study.progress().find(step);
    html.open("li").text(entry.map(RunbooksChapter::words).orElse("[ ] ")).words(step.what());
    step.warning().ifPresent(warning -> html.open("br").text("Warning: ").words(warning));
    html.close();
  }

  private static String words(ProgressEntry entry) {
    String remark = entry.remark().map(it -> ": " + it).orElse("");
    return "[%s by %s, %s%s] "
        .formatted(Ascii.toLowerCase(entry.outcome().name()), entry.who(), entry.when(), remark);
  }

  /** Draws how much of a whole something is, with its figures as text for who cannot see it. */
  static void bar(Html html, String name, long part, long whole) {
    long percent = whole == 0 ? 0 : Math.round(100.0 * part / whole);
    html.open(
        "span",
        "class",
        part > whole ? "bar full" : "bar",
        "role",
        "img",
        "aria-label",
        "%s: %s of %s, %s percent".formatted(name, part, whole, percent));
    html.open("i", "style", "width:%s%%".formatted(Math.min(100, percent))).close(2);
  }
}
