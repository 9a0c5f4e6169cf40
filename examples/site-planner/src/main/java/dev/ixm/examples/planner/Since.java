package dev.ixm.examples.planner;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Report;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.book.ChangesPage;
import dev.ixm.site.change.Change;
import dev.ixm.site.change.ReportChanges;

/**
 * What changed since an earlier report.
 *
 * @param title what was compared
 * @param changes what changed, by kind
 */
record Since(String title, ImmutableList<Change> changes) {

  static Since of(SiteStudy study, Report earlier, String file) {
    return new Since(
        "%s: changes since %s".formatted(study.deployment().name(), file),
        ReportChanges.between(earlier, study.report()));
  }

  /** {@return the changes as a page, as JSON and as a table, by the name of the file} */
  ImmutableMap<String, byte[]> files() {
    return ImmutableMap.of(
        "changes.html", ChangesPage.render(title, changes).getBytes(UTF_8),
        "changes.json", IxmJson.write(changes).getBytes(UTF_8),
        "changes.csv", ReportChanges.csv(changes).getBytes(UTF_8));
  }

  /** {@return the changes, a line each} */
  Page.Section section() {
    return Page.Section.of(
        "Changes since then",
        Page.Items.of(
            changes.isEmpty()
                ? ImmutableList.of(Page.Item.of("None."))
                : changes.stream().map(change -> Page.Item.of(change.toString())).toList()));
  }
}
