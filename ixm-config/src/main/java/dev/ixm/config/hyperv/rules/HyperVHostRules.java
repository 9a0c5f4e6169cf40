package dev.ixm.config.hyperv.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.hyperv.SwitchType;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Collection;
import java.util.function.BiConsumer;

/** What is set when a host gets the Hyper-V role, and on its virtual switches. */
public final class HyperVHostRules {

  private static final String ROLE = "Adding the Hyper-V Role";

  /** What the provider offers. */
  public static final ImmutableList<Rule<HyperVHost>> ALL =
      ImmutableList.of(
          rule("hyperv.role.switches", MUST, Source.of(24, ROLE, "G24-023"))
              .judging(
                  HyperVHost.class,
                  (host, here) ->
                      here.at("switchesWithRole")
                          .require(host.switchesWithRole(), Collection::isEmpty, Bound.absent())),
          rule("hyperv.role.migration", MUST, Source.of(24, ROLE, "G24-024"))
              .judging(
                  HyperVHost.class,
                  (host, here) ->
                      here.at("migrationDefaults").equal(host.migrationDefaults(), true)),
          rule("hyperv.role.default-store", MUST, Source.of(24, ROLE, "G24-025"))
              .judging(
                  HyperVHost.class,
                  (host, here) ->
                      here.at("defaultStore")
                          .require(
                              host.defaultStore(), store -> !store.isBlank(), Bound.present())),
          rule(
                  "hyperv.host.memory",
                  MUST,
                  Source.of(24, "Creating the Guest Environment on the Host", "G24-037"))
              .judging(HyperVHost.class, HyperVHostRules::memory),
          rule("hyperv.switch.type", MUST, Source.of(24, ROLE, "G24-027"))
              .judging(
                  HyperVHost.class,
                  forEachSwitch(
                      (it, here) -> here.at("type").equal(it.type(), SwitchType.EXTERNAL))),
          rule("hyperv.switch.adapter", MUST, Source.of(24, ROLE, "G24-028"))
              .judging(HyperVHost.class, HyperVHostRules::adapters),
          rule("hyperv.switch.sharing", MUST, Source.of(24, ROLE, "G24-030"))
              .judging(
                  HyperVHost.class,
                  forEachSwitch(
                      (it, here) ->
                          here.at("sharedWithManagement").equal(it.sharedWithManagement(), false))),
          rule("hyperv.switch.sr-iov", MUST, Source.of(24, ROLE, "G24-031"))
              .judging(
                  HyperVHost.class,
                  forEachSwitch(
                      (it, here) -> here.at("singleRootIo").equal(it.singleRootIo(), true))));

  private HyperVHostRules() {}

  private static BiConsumer<HyperVHost, FindingCollector> forEachSwitch(
      BiConsumer<VirtualSwitch, FindingCollector> check) {
    return (host, here) -> here.at("virtualSwitches").forEach(host.virtualSwitches(), check);
  }

  private static void memory(HyperVHost host, FindingCollector here) {
    here.at("guests")
        .forEach(
            host.guests(),
            (guest, there) -> {
              if (guest.memory().isEmpty()) {
                there.at("memory").notStated();
              }
            });
    if (host.ownMemory().isEmpty()) {
      here.at("ownMemory").notStated();
    } else if (host.guests().stream().allMatch(guest -> guest.memory().isPresent())) {
      DataSize needed =
          host.guests().stream()
              .flatMap(guest -> guest.memory().stream())
              .reduce(host.ownMemory().get(), HyperVHostRules::together);
      here.at("memory").atLeast(host.memory(), needed);
    }
  }

  /** However much is stated, a sum that no host has is no failure of the rule. */
  private static DataSize together(DataSize one, DataSize other) {
    return DataSize.ofBytes(LongMath.saturatedAdd(one.bytes(), other.bytes()));
  }

  private static void adapters(HyperVHost host, FindingCollector here) {
    if (host.virtualSwitches().isEmpty()) {
      return;
    }
    host.managementAdapter()
        .ifPresentOrElse(
            management ->
                forEachSwitch((it, there) -> adapter(it, management, there)).accept(host, here),
            () -> here.at("managementAdapter").notStated());
  }

  private static void adapter(VirtualSwitch it, String management, FindingCollector here) {
    here.at("adapter")
        .require(it.adapter(), adapter -> !adapter.equals(management), Bound.otherThan(management));
  }
}
