package dev.ixm.model.hardware.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import java.util.OptionalInt;

/** What a server needs. The tables are read as required minimums, for real and virtual machines. */
public final class ProfileRules {

  private static final String PROFILES = "Recommended Configurations";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("hardware.processors.minimum", MUST, profiles("G24-040"))
              .forEachServer(
                  SiteView::hasProfile,
                  (site, server, here) ->
                      machine(site, server, here)
                          .at("logicalProcessors")
                          .atLeast(
                              server
                                  .hardware()
                                  .map(Hardware::logicalProcessors)
                                  .orElse(OptionalInt.empty()),
                              site.profile(server).logicalProcessors())),
          rule("hardware.memory.minimum", MUST, profiles("G24-034"))
              .forEachServer(
                  SiteView::hasProfile,
                  (site, server, here) ->
                      machine(site, server, here)
                          .at("memory")
                          .atLeast(
                              server.hardware().flatMap(Hardware::memory),
                              site.profile(server).memory())),
          rule("hardware.storage.minimum", MUST, profiles("G24-045"))
              .forEachServer(
                  SiteView::hasProfile,
                  (site, server, here) ->
                      machine(site, server, here)
                          .at("drives")
                          .atLeast(site.productStorage(server), site.profile(server).storage())),
          rule(
                  "hardware.processor-speed.minimum",
                  MUST,
                  Source.of(2, "Hardware Requirements", "G02-108"))
              .figure("limit", facts -> facts.get(CapacityTables.KIND).minProcessorSpeed())
              .forEachProductServer(
                  (site, server, here) ->
                      here.at("hardware")
                          .at("processorSpeed")
                          .atLeast(
                              server.hardware().flatMap(Hardware::processorSpeed),
                              site.facts().get(CapacityTables.KIND).minProcessorSpeed())),
          rule(
                  "hardware.voice-servers.same",
                  MUST,
                  Source.of(8, "Adding Secondary Voice Servers", "G08-177"))
              .forSite(ProfileRules::sameHardware));

  private ProfileRules() {}

  private static Source profiles(String hyperV) {
    return Source.of(2, PROFILES, "G02-126", "G02-138", "G21-006", "G23-019", hyperV, "G25-006");
  }

  /** {@return a collector that names the profile of a server, and stands at its machine} */
  private static FindingCollector machine(SiteView site, Server server, FindingCollector here) {
    return here.with("profile", site.profile(server).name()).at("hardware");
  }

  /** Compares every voice server with the first one; what it runs on may differ. */
  private static void sameHardware(SiteView site, FindingCollector findings) {
    Optional<Server> leader = site.findLeader(Server::isVoiceServer);
    findings.forEachServer(
        site,
        (view, server) -> server.isVoiceServer() && !leader.equals(Optional.of(server)),
        (view, server, here) -> SameHardware.compare(server, leader.orElseThrow(), here));
  }
}
