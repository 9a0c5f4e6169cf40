package dev.ixm.site.standard;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.json.IxmJson;
import dev.ixm.runbook.worksheet.Worksheet;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.SiteBook;
import dev.ixm.site.calendar.SiteCalendar;
import dev.ixm.site.export.ExportProvider;
import dev.ixm.site.export.SiteExport;
import dev.ixm.site.junit.JUnitXml;
import dev.ixm.site.sarif.Sarif;
import dev.ixm.site.table.SiteTables;

/** The formats that come with the SDK. */
public final class StandardExports implements ExportProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public StandardExports() {}

  @Override
  public ImmutableList<SiteExport> exports() {
    return ImmutableList.of(
        SiteExport.of("plan", "application/json", "json", PlanJson::of),
        SiteExport.of(
            "deployment", "application/json", "json", study -> IxmJson.write(study.deployment())),
        SiteExport.of("book", "text/html", "html", SiteBook::render),
        SiteExport.of("picture", "image/svg+xml", "svg", SiteBook::picture),
        SiteExport.of("sarif", "application/sarif+json", "sarif", Sarif::render),
        SiteExport.of("junit", "application/xml", "xml", JUnitXml::render),
        SiteExport.of("calendar", "text/calendar", "ics", SiteCalendar::render),
        SiteExport.of("findings", "text/csv", "csv", SiteTables::findings),
        SiteExport.of("figures", "text/csv", "csv", SiteTables::figures),
        SiteExport.of("firewall", "text/csv", "csv", SiteTables::firewall),
        SiteExport.of("actions", "text/csv", "csv", study -> study.actions().csv()),
        SiteExport.of("remedies", "text/html", "html", StandardExports::remedies),
        SiteExport.of("report", "application/json", "json", study -> IxmJson.write(study.report())),
        SiteExport.of("quantities", "text/csv", "csv", SiteTables::quantities),
        SiteExport.of("steps", "text/csv", "csv", SiteTables::worksheet),
        SiteExport.of("worksheet", "text/html", "html", study -> study.worksheet().html()));
  }

  private static String remedies(SiteStudy study) {
    return Worksheet.builder()
        .runbook(study.remedies().runbook())
        .site(study.deployment())
        .progress(study.progress())
        .build()
        .html();
  }
}
