package dev.ixm.site.book;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.site.SiteStudy;
import dev.ixm.sizing.capacity.Growth;
import java.util.stream.Stream;

/** How much of each limit the site uses, and which one it reaches first. */
final class CapacityChapter {

  private static final String PREFIX = "seats until the limit of ";

  private CapacityChapter() {}

  static void write(SiteStudy study, Html html) {
    SiteRequirements needs = study.requirements().orElseGet(() -> of(study.deployment()));
    Growth.next(needs, study.view().facts())
        .ifPresentOrElse(
            next ->
                html.add(
                    "p",
                    "If the site grows in proportion, the next limit is that of %s, at %s seats (today %s)."
                        .formatted(name(next), next.value(), needs.seats().total())),
            () -> html.add("p", "No limit lies ahead: there are none, or all are exceeded."));
    ImmutableList<Figure<Long>> limits = Growth.limits(needs, study.view().facts());
    int today = needs.seats().total();
    table("Limits ahead", limits.stream().filter(limit -> limit.value() >= today), html);
    html.open("details");
    html.add("summary", "Limits that the site is past: it is built for more, or findings say so");
    table("Limits passed", limits.stream().filter(limit -> limit.value() < today), html);
    html.close();
  }

  private static void table(String caption, Stream<Figure<Long>> limits, Html html) {
    html.table(caption, "limit of", "used", "limit", "share", "reached at seats", "source");
    limits.forEach(limit -> row(limit, html));
    html.close(3);
  }

  private static void row(Figure<Long> limit, Html html) {
    long used = Long.parseLong(limit.inputs().getOrDefault("used today", "0"));
    long most = Long.parseLong(limit.inputs().getOrDefault("limit", "0"));
    html.open("tr").add("th", name(limit), "scope", "row").add("td", used).add("td", most);
    html.open("td").text(most == 0 ? "" : Math.round(100.0 * used / most) + " %");
    RunbooksChapter.bar(html, name(limit), used, most);
    html.close().add("td", limit.value()).add("td", limit.basis().cite(limit.source())).close();
  }

  private static String name(Figure<Long> limit) {
    return limit.name().replace(PREFIX, "");
  }

  /** What a site that is there needs, as far as limits depend on it. */
  private static SiteRequirements of(Deployment site) {
    int users = site.emailSystems().stream().mapToInt(EmailSystem::users).sum();
    return SiteRequirements.builder()
        .name(site.name())
        .release(site.release())
        .edition(site.edition())
        .seats(site.seats())
        .voicePorts(site.voicePorts())
        .emailSystems(users <= site.seats().advanced() ? site.emailSystems() : ImmutableList.of())
        .pbx(site.pbx())
        .directoryEntries(site.directoryEntries())
        .tenants(site.tenants())
        .build();
  }
}
