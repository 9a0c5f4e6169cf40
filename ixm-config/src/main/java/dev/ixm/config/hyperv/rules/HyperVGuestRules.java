package dev.ixm.config.hyperv.rules;

import static dev.ixm.config.hyperv.HyperVGuest.DiskChoice.ATTACH_LATER;
import static dev.ixm.config.hyperv.VirtualDisk.Content.BLANK;
import static dev.ixm.config.hyperv.VirtualDisk.Controller.IDE_0;
import static dev.ixm.config.hyperv.VirtualDisk.Growth.FIXED_SIZE;
import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.hyperv.HyperVGuest;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.hyperv.VirtualDisk;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What is set on the guests of a host, and on their disks. */
public final class HyperVGuestRules {

  private static final Source SOURCE = Source.of(24, "Creating the Guest Environment on the Host");

  /** What the provider offers. */
  public static final ImmutableList<Rule<HyperVHost>> ALL =
      ImmutableList.of(
          rule(
              "hyperv.guest.switch",
              "a guest is connected to a virtual switch",
              HyperVGuestRules::virtualSwitches),
          rule(
              "hyperv.guest.disk-choice",
              "the wizard is told to attach a disk later",
              forEachGuest(
                  (guest, here) ->
                      here.at("diskChoice")
                          .require(guest.diskChoice(), ATTACH_LATER::equals, ATTACH_LATER))),
          disk(
              "hyperv.disk.controller",
              "the disk of a guest is connected to IDE Controller 0",
              "controller",
              VirtualDisk::controller,
              IDE_0),
          disk(
              "hyperv.disk.fixed-size",
              "the disk of a guest is of fixed size",
              "growth",
              VirtualDisk::growth,
              FIXED_SIZE),
          disk(
              "hyperv.disk.blank",
              "the disk of a guest is new and blank",
              "content",
              VirtualDisk::content,
              BLANK),
          rule(
              "hyperv.disk.place",
              "the disk of a guest has a name, a path and a size",
              forEachDisk(
                  (disk, here) -> {
                    here.at("name").require(disk.name(), it -> !it.isBlank(), "a name");
                    here.at("path").require(disk.path(), it -> !it.isBlank(), "a path");
                    here.at("size").require(disk.size(), it -> true, "a size");
                  })));

  private HyperVGuestRules() {}

  private static Rule<HyperVHost> rule(
      String id, String summary, BiConsumer<HyperVHost, FindingCollector> check) {
    return Rule.of(RuleInfo.of(id, MUST, summary, SOURCE), HyperVHost.class, check);
  }

  private static <T> Rule<HyperVHost> disk(
      String id,
      String summary,
      String attribute,
      Function<VirtualDisk, Optional<T>> actual,
      T expected) {
    return rule(
        id,
        summary,
        forEachDisk(
            (disk, here) ->
                here.at(attribute).require(actual.apply(disk), expected::equals, expected)));
  }

  private static BiConsumer<HyperVHost, FindingCollector> forEachGuest(
      BiConsumer<HyperVGuest, FindingCollector> check) {
    return (host, findings) -> {
      for (int i = 0; i < host.guests().size(); i++) {
        HyperVGuest guest = host.guests().get(i);
        check.accept(guest, findings.at("guests").at(i).with("guest", guest.name()));
      }
    };
  }

  private static BiConsumer<HyperVHost, FindingCollector> forEachDisk(
      BiConsumer<VirtualDisk, FindingCollector> check) {
    return forEachGuest(
        (guest, here) -> {
          FindingCollector disk = here.at("disk");
          guest.disk().ifPresentOrElse(it -> check.accept(it, disk), disk::notStated);
        });
  }

  private static void virtualSwitches(HyperVHost host, FindingCollector findings) {
    List<String> names = host.virtualSwitches().stream().map(VirtualSwitch::name).toList();
    forEachGuest(
            (guest, here) ->
                here.at("virtualSwitch")
                    .require(
                        guest.virtualSwitch(),
                        names::contains,
                        "one of " + Joiner.on(", ").join(names)))
        .accept(host, findings);
  }
}
