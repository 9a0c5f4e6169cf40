package dev.ixm.config.hyperv.rules;

import static dev.ixm.config.hyperv.HyperVGuest.DiskChoice.ATTACH_LATER;
import static dev.ixm.config.hyperv.VirtualDisk.Content.BLANK;
import static dev.ixm.config.hyperv.VirtualDisk.Controller.IDE_0;
import static dev.ixm.config.hyperv.VirtualDisk.Growth.FIXED_SIZE;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.hyperv.HyperVGuest;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.hyperv.VirtualDisk;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.List;
import java.util.function.BiConsumer;

/** What is set on the guests of a host, and on their disks. */
public final class HyperVGuestRules {

  private static final String GUEST = "Creating the Guest Environment on the Host";

  /** What the provider offers. */
  public static final ImmutableList<Rule<HyperVHost>> ALL =
      ImmutableList.of(
          rule("hyperv.guest.switch", MUST, Source.of(24, GUEST, "G24-038"))
              .judging(HyperVHost.class, HyperVGuestRules::virtualSwitches),
          rule("hyperv.guest.disk-choice", MUST, Source.of(24, GUEST, "G24-039"))
              .judging(
                  HyperVHost.class,
                  forEachGuest(
                      (guest, here) ->
                          here.at("diskChoice").equal(guest.diskChoice(), ATTACH_LATER))),
          rule("hyperv.disk.controller", MUST, Source.of(24, GUEST, "G24-041"))
              .judging(
                  HyperVHost.class,
                  forEachDisk(
                      (disk, here) -> here.at("controller").equal(disk.controller(), IDE_0))),
          rule("hyperv.disk.fixed-size", MUST, Source.of(24, GUEST, "G24-042"))
              .judging(
                  HyperVHost.class,
                  forEachDisk((disk, here) -> here.at("growth").equal(disk.growth(), FIXED_SIZE))),
          rule("hyperv.disk.blank", MUST, Source.of(24, GUEST, "G24-044"))
              .judging(
                  HyperVHost.class,
                  forEachDisk((disk, here) -> here.at("content").equal(disk.content(), BLANK))),
          rule("hyperv.disk.place", MUST, Source.of(24, GUEST, "G24-043", "G24-044"))
              .judging(HyperVHost.class, forEachDisk(HyperVGuestRules::place)));

  private HyperVGuestRules() {}

  private static BiConsumer<HyperVHost, FindingCollector> forEachGuest(
      BiConsumer<HyperVGuest, FindingCollector> check) {
    return (host, here) ->
        here.at("guests")
            .forEach(
                host.guests(),
                (guest, there) -> check.accept(guest, there.with("guest", guest.name())));
  }

  private static BiConsumer<HyperVHost, FindingCollector> forEachDisk(
      BiConsumer<VirtualDisk, FindingCollector> check) {
    return forEachGuest(
        (guest, here) -> {
          FindingCollector disk = here.at("disk");
          guest.disk().ifPresentOrElse(it -> check.accept(it, disk), disk::notStated);
        });
  }

  private static void place(VirtualDisk disk, FindingCollector here) {
    here.at("name").require(disk.name(), name -> !name.isBlank(), Bound.present());
    here.at("path").require(disk.path(), path -> !path.isBlank(), Bound.present());
    if (disk.size().isEmpty()) {
      here.at("size").notStated();
    }
  }

  private static void virtualSwitches(HyperVHost host, FindingCollector here) {
    List<String> names = host.virtualSwitches().stream().map(VirtualSwitch::name).toList();
    forEachGuest((guest, there) -> there.at("virtualSwitch").oneOf(guest.virtualSwitch(), names))
        .accept(host, here);
  }
}
