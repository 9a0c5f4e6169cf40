package dev.ixm.site.book;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import dev.ixm.model.attribute.Attributes;
import dev.ixm.model.rule.Messages;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.rule.WaiverUse;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.FindingsChapter.Found;
import java.util.List;
import java.util.Set;

/** Which rules did not judge, and why; which waivers there are, and whether they hold. */
final class NotJudged {

  private NotJudged() {}

  static void write(SiteStudy study, Html html) {
    missing(study, html);
    notRun(study, html);
    waivers(study.report().waivers(), html);
  }

  /** Each missing fact once, whichever servers lack it, with the rules that want it. */
  private static void missing(SiteStudy study, Html html) {
    Multimap<String, String> rules = LinkedHashMultimap.create();
    Multimap<String, String> servers = LinkedHashMultimap.create();
    for (Found found : FindingsChapter.all(study)) {
      for (String pointer : found.isMissing() ? found.finding().missing() : Set.<String>of()) {
        String fact = fact(pointer);
        rules.put(fact, found.finding().rule().id());
        servers.put(fact, found.server());
      }
    }
    html.add("h3", "Facts that are not stated");
    if (rules.isEmpty()) {
      html.add("p", "None: every rule knew what it needs.");
      return;
    }
    html.table("Not stated, so not judged", "fact", "rules that could not judge", "servers");
    rules
        .asMap()
        .forEach(
            (fact, ids) ->
                html.row(fact, String.join(", ", ids), String.join(", ", servers.get(fact))));
    html.close(3);
  }

  /** What a fact is called, and its place; without the number of the server. */
  private static String fact(String pointer) {
    String place = pointer.replaceFirst("^/servers/[0-9]+/", "server: /");
    return Attributes.find(pointer)
        .map(attribute -> Messages.ENGLISH.label(attribute) + " (" + place + ")")
        .orElse(place);
  }

  private static void notRun(SiteStudy study, Html html) {
    Set<String> run = study.report().rules();
    List<Rule<?>> skipped =
        study.rules().rules().stream().filter(rule -> !run.contains(rule.info().id())).toList();
    html.add("h3", "Rules that nothing was given for");
    html.open("details").add("summary", "%s rules were not run".formatted(skipped.size()));
    html.table("Not run, since the study was not given what they judge", "rule", "judges");
    skipped.forEach(rule -> html.row(rule.info().id(), rule.subjectType().getSimpleName()));
    html.close(4);
  }

  private static void waivers(List<WaiverUse> uses, Html html) {
    html.add("h3", "Waivers");
    if (uses.isEmpty()) {
      html.add("p", "There are none.");
      return;
    }
    html.table(
        "What became of each waiver",
        "rule",
        "counts as",
        "state",
        "findings",
        "approved by",
        "reason",
        "until",
        "servers");
    for (WaiverUse use : uses) {
      Waiver waiver = use.waiver();
      html.row(
          waiver.rule(),
          SiteBook.label(waiver.severity()),
          SiteBook.label(use.state()),
          use.findings(),
          waiver.approvedBy(),
          waiver.reason(),
          waiver.until().map(Object::toString).orElse("without end"),
          waiver.servers().isEmpty() ? "all" : String.join(", ", waiver.servers()));
    }
    html.close(3);
  }
}
