package dev.ixm.benchmarks.byhand;

import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.windows.OperatingSystem;
import java.util.Optional;

/** What a mirrored server and its backup have in common, and what joins them. */
final class MirrorPairChecks {

  private MirrorPairChecks() {}

  /** {@return whether the variant is that for one network} */
  static boolean network(Deployment site, Flaws flaws) {
    Optional<MirroringVariant> variant = site.mirroring().flatMap(Mirroring::variant);
    Optional<Boolean> same = site.mirroring().flatMap(Mirroring::sameNetwork);
    if (variant.isEmpty()) {
      flaws.notStated("mirroring.lan.same-network");
      flaws.notStated("mirroring.wan.remote");
      flaws.notStated("mirroring.lan.network-cards");
      return false;
    }
    boolean lan = variant.get() == MirroringVariant.LAN;
    flaws.wants(lan, lan ? "mirroring.lan.same-network" : "mirroring.wan.remote", same);
    return lan;
  }

  static void pairs(Deployment site, Flaws flaws) {
    for (Server source : site.servers()) {
      if (MirroringChecks.isSource(site, source)) {
        for (Server target : site.servers()) {
          if (MirroringChecks.isTarget(site, target)) {
            pair(source, target, flaws);
          }
        }
      }
    }
  }

  private static void pair(Server source, Server target, Flaws flaws) {
    Optional<OperatingSystem> wanted = source.operatingSystem();
    Optional<OperatingSystem> actual = target.operatingSystem();
    String rule = "mirroring.windows.same";
    same(
        rule,
        target,
        wanted.map(OperatingSystem::version),
        actual.map(OperatingSystem::version),
        flaws);
    same(
        rule,
        target,
        wanted.flatMap(OperatingSystem::edition),
        actual.flatMap(OperatingSystem::edition),
        flaws);
    same(
        rule,
        target,
        wanted.flatMap(OperatingSystem::language),
        actual.flatMap(OperatingSystem::language),
        flaws);
    same("mirroring.hardware.same", target, source.hardware(), target.hardware(), flaws);
  }

  private static <T> void same(
      String rule, Server target, Optional<T> wanted, Optional<T> actual, Flaws flaws) {
    if (wanted.isEmpty() || actual.isEmpty()) {
      flaws.notStated(rule, target);
    } else if (!wanted.get().equals(actual.get())) {
      flaws.broken(rule, target, actual.get());
    }
  }
}
