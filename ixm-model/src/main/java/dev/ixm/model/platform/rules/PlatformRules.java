package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.TERMINAL_SERVICES;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What the product's servers run on, and how much they fax there. */
public final class PlatformRules {

  private static final String LIMITATIONS = "Virtual Environment Limitations";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("platform.terminal-services", MUST, Source.of(23, "Pre-Requisites", "G23-003"))
              .forEachProductServer(
                  (site, server, here) -> terminalServices(server, here.at("platform"))),
          faxPorts(
              rule("platform.vmware.fax-ports", MUST, Source.of(23, LIMITATIONS, "G23-020")),
              VMWARE,
              CapacityTables::maxFaxPortsVmware),
          faxPorts(
              rule("platform.hyper-v.fax-ports", MUST, Source.of(24, LIMITATIONS, "G24-014")),
              HYPER_V,
              CapacityTables::maxFaxPortsHyperV));

  private PlatformRules() {}

  private static void terminalServices(Server server, FindingCollector here) {
    if (server.platform().isEmpty()) {
      here.notStated();
    } else if (SiteView.isOn(server, TERMINAL_SERVICES)) {
      here.at("kind").breach(TERMINAL_SERVICES, Bound.otherThan(TERMINAL_SERVICES));
    }
  }

  private static Rule<Deployment> faxPorts(
      RuleSketch rule, PlatformKind kind, ToIntFunction<CapacityTables> limit) {
    return rule.figure("limit", facts -> limit.applyAsInt(facts.get(CapacityTables.KIND)))
        .forEachServer(
            Server::isVoiceServer,
            (site, server, here) ->
                faxPorts(
                    server, kind, limit.applyAsInt(site.facts().get(CapacityTables.KIND)), here));
  }

  /** Where it is not known what a voice server runs on, this matters if it has too many. */
  private static void faxPorts(Server server, PlatformKind kind, int most, FindingCollector here) {
    Optional<PlatformKind> actual = server.platform().map(Platform::kind);
    if (actual.filter(kind::equals).isPresent()) {
      here.at("faxPorts").atMost(server.faxPorts(), most);
    } else if (actual.isEmpty() && server.faxPorts().orElse(0) > most) {
      here.at("platform").notStated();
    }
  }
}
