package dev.ixm.sizing.rules;

import static dev.ixm.model.guide.Level.MUST;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/** What a server needs. The tables are read as required minimums, for real and virtual machines. */
final class HardwareRules {

  /** Whom the others have to be like, in whatever order they are listed. */
  private static final Comparator<Server> PRIMARY_FIRST =
      comparing((Server server) -> !server.roles().contains(Role.PRIMARY))
          .thenComparing(Server::name);

  private static final Source PROFILES = Source.of(2, "Recommended Configurations");

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
            (profile, server, here) ->
                atLeast(
                    here.at("logicalProcessors"),
                    server
                        .hardware()
                        .map(Hardware::logicalProcessors)
                        .flatMap(HardwareRules::boxed),
                    profile.logicalProcessors())),
        rules.forEachProfiledServer(
            "hardware.memory.minimum",
            "every server has the memory of its profile",
            (profile, server, here) ->
                atLeast(
                    here.at("memory"),
                    server.hardware().flatMap(Hardware::memory),
                    profile.memory())),
        rules.forEachProfiledServer(
            "hardware.storage.minimum",
            "the drive with the product has the storage of the server's profile",
            (profile, server, here) ->
                atLeast(here.at("drives"), rules.productStorage(server), profile.storage())),
        DeploymentRule.forEachServer(
            RuleInfo.of(
                "hardware.processor-speed.minimum",
                MUST,
                "every processor runs at 2 GHz or faster",
                Source.of(2, "Hardware Requirements")),
            Server::isProductServer,
            (server, here) ->
                atLeast(
                    here.at("hardware").at("processorSpeed"),
                    server.hardware().flatMap(Hardware::processorSpeed),
                    tables.minProcessorSpeed())),
        DeploymentRule.of(
            RuleInfo.of(
                "hardware.voice-servers.same",
                MUST,
                "all voice servers have the same hardware",
                Source.of(8, "Adding Secondary Voice Servers")),
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
    if (first.hardware().isEmpty()) {
      return;
    }
    if (server.hardware().isEmpty()) {
      here.notStated();
    } else if (!server.hardware().equals(first.hardware())) {
      here.breach(
          server.hardware().get(),
          "the hardware of %s: %s".formatted(first.name(), first.hardware().get()));
    }
  }

  private static <T extends Comparable<T>> void atLeast(
      FindingCollector here, Optional<T> actual, T least) {
    if (actual.isEmpty()) {
      here.notStated();
    } else if (actual.get().compareTo(least) < 0) {
      here.breach(actual.get(), "at least " + least);
    }
  }

  private static Optional<Integer> boxed(OptionalInt count) {
    return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
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
    boolean found = false;
    long bytes = 0;
    for (Drive drive : server.hardware().map(Hardware::drives).orElse(ImmutableList.of())) {
      if (drive.uses().contains(DriveUse.PRODUCT)) {
        found = true;
        bytes = LongMath.saturatedAdd(bytes, besideWindows(drive));
      }
    }
    return found ? Optional.of(DataSize.ofBytes(bytes)) : Optional.empty();
  }

  private long besideWindows(Drive drive) {
    long windows =
        drive.uses().contains(DriveUse.OPERATING_SYSTEM)
            ? tables.operatingSystemDrive().bytes()
            : 0;
    return Math.max(0, drive.size().bytes() - windows);
  }
}
