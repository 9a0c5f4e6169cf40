package dev.ixm.sizing.rules;

import static dev.ixm.model.rule.Level.MUST;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import dev.ixm.model.Deployment;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.host.Drive;
import dev.ixm.model.host.DriveUse;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.sizing.CapacityTables;
import dev.ixm.sizing.HardwareProfile;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/** What a server needs. The tables are read as required minimums, for real and virtual machines. */
final class HardwareRules {

  /** Whom the others have to be like, in whatever order they are listed. */
  private static final Comparator<Server> PRIMARY_FIRST =
      comparing((Server server) -> !server.roles().contains(Role.PRIMARY))
          .thenComparing(Server::name);

  private static final GuideRef PROFILES = GuideRef.of(2, "Recommended Configurations");

  private final CapacityTables tables;

  private HardwareRules(CapacityTables tables) {
    this.tables = tables;
  }

  static ImmutableList<Rule<Deployment>> all(CapacityTables tables) {
    HardwareRules rules = new HardwareRules(tables);
    return ImmutableList.of(
        rules.forEachProfiledServer(
            "hardware.processors.minimum",
            "every server has the logical processors of its profile",
            (profile, server, here) -> {
              OptionalInt count =
                  server.hardware().map(Hardware::logicalProcessors).orElse(OptionalInt.empty());
              here.at("logicalProcessors")
                  .require(
                      count.stream().boxed().findFirst(),
                      processors -> processors >= profile.logicalProcessors(),
                      "at least " + profile.logicalProcessors());
            }),
        rules.forEachProfiledServer(
            "hardware.memory.minimum",
            "every server has the memory of its profile",
            (profile, server, here) ->
                here.at("memory")
                    .require(
                        server.hardware().flatMap(Hardware::memory),
                        memory -> memory.compareTo(profile.memory()) >= 0,
                        "at least " + profile.memory())),
        rules.forEachProfiledServer(
            "hardware.storage.minimum",
            "the drive with the product has the storage of the server's profile",
            (profile, server, here) ->
                here.at("drives")
                    .require(
                        rules.productStorage(server),
                        size -> size.compareTo(profile.storage()) >= 0,
                        "at least " + profile.storage())),
        DeploymentRule.forEachServer(
            RuleInfo.of(
                "hardware.processor-speed.minimum",
                MUST,
                "every processor runs at 2 GHz or faster",
                GuideRef.of(2, "Hardware Requirements")),
            Server::isProductServer,
            (server, here) ->
                here.at("hardware")
                    .at("processorSpeed")
                    .require(
                        server.hardware().flatMap(Hardware::processorSpeed),
                        speed -> speed.compareTo(tables.minProcessorSpeed()) >= 0,
                        "at least " + tables.minProcessorSpeed())),
        DeploymentRule.of(
            RuleInfo.of(
                "hardware.voice-servers.same",
                MUST,
                "all voice servers have the same hardware",
                GuideRef.of(8, "Adding Secondary Voice Servers")),
            HardwareRules::sameHardware));
  }

  /** Compares every voice server with the first one; what it runs on may differ. */
  private static void sameHardware(Deployment deployment, FindingCollector findings) {
    deployment.servers().stream()
        .filter(Server::isVoiceServer)
        .min(PRIMARY_FIRST)
        .ifPresent(
            first ->
                DeploymentRule.forEachServer(
                    deployment,
                    findings,
                    server -> server.isVoiceServer() && server != first,
                    (server, here) -> compare(server, first, here.at("hardware"))));
  }

  private static void compare(Server server, Server first, FindingCollector here) {
    if (first.hardware().isPresent()) {
      here.require(
          server.hardware(),
          first.hardware().get()::equals,
          "the hardware of %s: %s".formatted(first.name(), first.hardware().get()));
    }
  }

  private interface ProfileCheck {
    void judge(HardwareProfile profile, Server server, FindingCollector hardware);
  }

  private Rule<Deployment> forEachProfiledServer(String id, String summary, ProfileCheck check) {
    return DeploymentRule.of(
        RuleInfo.of(id, MUST, summary, PROFILES),
        (deployment, findings) ->
            DeploymentRule.forEachServer(
                deployment,
                findings,
                server -> true,
                (server, here) ->
                    profile(deployment, server)
                        .ifPresent(
                            profile ->
                                check.judge(
                                    profile,
                                    server,
                                    here.with("profile", profile.name()).at("hardware")))));
  }

  /**
   * The profile of the server's role; empty for roles that the guide has no table for. A backup
   * needs what the Consolidated server needs that is mirrored onto it.
   */
  private Optional<HardwareProfile> profile(Deployment deployment, Server server) {
    if (server.isVoiceServer()
        || server.roles().contains(Role.CONSOLIDATED)
        || server.roles().contains(Role.SECONDARY_CONSOLIDATED)
        || server.roles().contains(Role.BACKUP_TARGET)) {
      boolean several = deployment.topology() == Topology.HIGH_AVAILABILITY;
      return Optional.of(
          (several ? tables.highAvailabilityHardware() : tables.singleServerHardware())
              .nearest(deployment.seats().total()));
    }
    return server.roles().contains(Role.REMOTE_CSE)
        ? Optional.of(
            tables
                .cseHardware()
                .nearest(deployment.emailSystems().stream().mapToInt(EmailSystem::users).sum()))
        : Optional.empty();
  }

  /** What Windows has for itself of a drive that they share is not the product's. */
  private Optional<DataSize> productStorage(Server server) {
    return server.hardware().stream()
        .flatMap(hardware -> hardware.drives().stream())
        .filter(drive -> drive.uses().contains(DriveUse.PRODUCT))
        .map(drive -> besideWindows(drive).bytes())
        .reduce(LongMath::saturatedAdd)
        .map(DataSize::ofBytes);
  }

  private DataSize besideWindows(Drive drive) {
    long windows =
        drive.uses().contains(DriveUse.OPERATING_SYSTEM)
            ? tables.operatingSystemDrive().bytes()
            : 0;
    return DataSize.ofBytes(Math.max(0, drive.size().bytes() - windows));
  }
}
