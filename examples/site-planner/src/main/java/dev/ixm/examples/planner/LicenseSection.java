package dev.ixm.examples.planner;

import dev.ixm.licensing.TimelineEntry;
import java.util.ArrayList;
import java.util.List;

/** What happens to a license as its term ends; what happens daily is said once. */
final class LicenseSection {

  private LicenseSection() {}

  /** {@return the section; there must be a date} */
  static Page.Section of(List<TimelineEntry> dates) {
    List<Page.Item> items = new ArrayList<>();
    List<TimelineEntry> run = new ArrayList<>();
    for (TimelineEntry entry : dates) {
      if (!run.isEmpty() && !continues(run, entry)) {
        items.add(item(run));
        run.clear();
      }
      run.add(entry);
    }
    items.add(item(run));
    return Page.Section.of("License", Page.Items.of(items));
  }

  /** Whether the entry says the same as the run's last one a day later. */
  private static boolean continues(List<TimelineEntry> run, TimelineEntry entry) {
    TimelineEntry last = run.get(run.size() - 1);
    return entry.kind() == last.kind()
        && entry.kind().isReminder()
        && entry.date().equals(last.date().plusDays(1));
  }

  private static Page.Item item(List<TimelineEntry> run) {
    TimelineEntry first = run.get(0);
    TimelineEntry last = run.get(run.size() - 1);
    return Page.Item.of(
        run.size() == 1
            ? first.toString()
            : "%s to %s daily: %s [%s]"
                .formatted(first.date(), last.date(), first.kind(), first.source()));
  }
}
