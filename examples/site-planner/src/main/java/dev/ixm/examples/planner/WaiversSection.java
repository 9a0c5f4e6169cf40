package dev.ixm.examples.planner;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.Waiver;
import dev.ixm.model.rule.WaiverUse;
import dev.ixm.site.SiteStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Waivers that have expired, or speak of what there is not, perhaps by a slip of the pen. */
final class WaiversSection {

  private final ImmutableSet<String> servers;

  private WaiversSection(SiteStudy study) {
    servers =
        study.deployment().servers().stream()
            .map(server -> Ascii.toUpperCase(server.name()))
            .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the section, empty if each waiver says what was meant} */
  static Optional<Page.Section> of(SiteStudy study) {
    WaiversSection section = new WaiversSection(study);
    List<Page.Item> items = new ArrayList<>();
    for (WaiverUse use : study.report().waivers()) {
      section.problem(use).ifPresent(it -> items.add(item(use.waiver(), it)));
    }
    return Optional.of(items)
        .filter(it -> !it.isEmpty())
        .map(it -> Page.Section.of("Waivers to look at", Page.Items.of(it)));
  }

  private Optional<String> problem(WaiverUse use) {
    return switch (use.state()) {
      case EXPIRED -> use.waiver().until().map(day -> "expired on " + day);
      case UNKNOWN_RULE -> Optional.of("no rule that is used has this id");
      case IN_FORCE ->
          Optional.of(unknownServers(use.waiver()))
              .filter(names -> !names.isEmpty())
              .map(names -> "no server has the name " + names);
    };
  }

  private String unknownServers(Waiver waiver) {
    return waiver.servers().stream()
        .filter(name -> !servers.contains(Ascii.toUpperCase(name)))
        .collect(Collectors.joining(", "));
  }

  private static Page.Item item(Waiver waiver, String problem) {
    return Page.Item.of(
        waiver.rule() + ": " + problem, "%s (%s)".formatted(waiver.reason(), waiver.approvedBy()));
  }
}
