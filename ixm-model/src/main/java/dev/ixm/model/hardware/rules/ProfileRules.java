package dev.ixm.model.hardware.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch.ServerCheck;
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
                  byProfile(
                      (site, server, profile, here) ->
                          here.at("logicalProcessors")
                              .atLeast(
                                  server
                                      .hardware()
                                      .map(Hardware::logicalProcessors)
                                      .orElse(OptionalInt.empty()),
                                  profile.logicalProcessors()))),
          rule("hardware.memory.minimum", MUST, profiles("G24-034"))
              .forEachServer(
                  SiteView::hasProfile,
                  byProfile(
                      (site, server, profile, here) ->
                          here.at("memory")
                              .atLeast(
                                  server.hardware().flatMap(Hardware::memory), profile.memory()))),
          rule("hardware.storage.minimum", MUST, profiles("G24-045"))
              .forEachServer(
                  SiteView::hasProfile,
                  byProfile(
                      (site, server, profile, here) ->
                          here.at("drives")
                              .atLeast(site.productStorage(server), profile.storage()))),
          rule(
                  "hardware.processor-speed.minimum",
                  MUST,
                  Source.of(2, "Hardware Requirements", "G02-108"))
              .figure("limit", facts -> facts.get(CapacityTables.KIND).minProcessorSpeed())
              .forEachServer(
                  Server::isProductServer,
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

  private interface ProfileCheck {
    void judge(SiteView site, Server server, HardwareProfile profile, FindingCollector hardware);
  }

  private static ServerCheck byProfile(ProfileCheck check) {
    return (site, server, here) -> {
      HardwareProfile profile = site.profile(server);
      check.judge(site, server, profile, here.with("profile", profile.name()).at("hardware"));
    };
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
