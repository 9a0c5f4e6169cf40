package dev.ixm.config.hyperv.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.hyperv.SwitchType;
import dev.ixm.config.hyperv.VirtualSwitch;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.function.BiConsumer;

/** What is set when a host gets the Hyper-V role, and on its virtual switches. */
public final class HyperVHostRules {

  private static final Source ROLE = Source.of(24, "Adding the Hyper-V Role");

  /** What the provider offers. */
  public static final ImmutableList<Rule<HyperVHost>> ALL =
      ImmutableList.of(
          rule(
              "hyperv.role.switches",
              "all virtual switches are disabled while the role is added",
              (host, findings) ->
                  findings
                      .at("switchesWithRole")
                      .require(host.switchesWithRole(), it -> it.isEmpty(), "none")),
          rule(
              "hyperv.role.migration",
              "the page Virtual Machine Migration is left at its defaults",
              (host, findings) ->
                  findings
                      .at("migrationDefaults")
                      .require(host.migrationDefaults(), it -> it, true)),
          rule(
              "hyperv.role.default-store",
              "a folder for virtual hard disks and configuration files is entered",
              (host, findings) ->
                  findings
                      .at("defaultStore")
                      .require(host.defaultStore(), it -> !it.isBlank(), "drive and folder")),
          forEachSwitch(
              "hyperv.switch.type",
              "a virtual switch is of the type External",
              (it, here) ->
                  here.at("type")
                      .require(it.type(), SwitchType.EXTERNAL::equals, SwitchType.EXTERNAL)),
          rule(
              "hyperv.switch.adapter",
              "a virtual switch is bound to another adapter than the one for management",
              HyperVHostRules::adapters),
          forEachSwitch(
              "hyperv.switch.sharing",
              "the host's own Windows does not share the adapter of a virtual switch",
              (it, here) ->
                  here.at("sharedWithManagement")
                      .require(it.sharedWithManagement(), shared -> !shared, false)),
          forEachSwitch(
              "hyperv.switch.sr-iov",
              "a virtual switch has single-root I/O virtualization enabled",
              (it, here) ->
                  here.at("singleRootIo").require(it.singleRootIo(), enabled -> enabled, true)));

  private HyperVHostRules() {}

  private static Rule<HyperVHost> rule(
      String id, String summary, BiConsumer<HyperVHost, FindingCollector> check) {
    return Rule.of(RuleInfo.of(id, MUST, summary, ROLE), HyperVHost.class, check);
  }

  private static Rule<HyperVHost> forEachSwitch(
      String id, String summary, BiConsumer<VirtualSwitch, FindingCollector> check) {
    return rule(
        id,
        summary,
        (host, findings) -> {
          for (int i = 0; i < host.virtualSwitches().size(); i++) {
            check.accept(host.virtualSwitches().get(i), findings.at("virtualSwitches").at(i));
          }
        });
  }

  private static void adapters(HyperVHost host, FindingCollector findings) {
    if (!host.virtualSwitches().isEmpty() && host.managementAdapter().isEmpty()) {
      findings.at("managementAdapter").notStated();
      return;
    }
    for (int i = 0; i < host.virtualSwitches().size(); i++) {
      String management = host.managementAdapter().orElseThrow();
      findings
          .at("virtualSwitches")
          .at(i)
          .at("adapter")
          .require(
              host.virtualSwitches().get(i).adapter(),
              it -> !it.equals(management),
              "other than " + management);
    }
  }
}
