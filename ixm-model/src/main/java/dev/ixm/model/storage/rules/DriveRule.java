package dev.ixm.model.storage.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Makes rules over the drives of the product's servers. */
final class DriveRule {

  private DriveRule() {}

  /** Judges the drives one by one; the collector stands at the drive. */
  static Rule<Deployment> forEach(
      RuleInfo info, BiConsumer<? super Drive, FindingCollector> check) {
    return DeploymentRule.forEachServer(
        info,
        Server::isProductServer,
        (server, here) -> forEach(server, here, drive -> true, check));
  }

  /** Judges the drives of one use, of which every server has at least one. */
  static Rule<Deployment> forEach(
      RuleInfo info, DriveUse use, BiConsumer<? super Drive, FindingCollector> check) {
    return DeploymentRule.forEachServer(
        info,
        Server::isProductServer,
        (server, here) -> forEach(server, here, drive -> drive.uses().contains(use), check));
  }

  /**
   * Judges drives of one server.
   *
   * @param server which server; it is known to have such drives, so that none is not stated
   * @param here the collector that stands at the server
   * @param concerned which drives
   * @param check judges a drive; the collector stands at it
   */
  static void forEach(
      Server server,
      FindingCollector here,
      Predicate<? super Drive> concerned,
      BiConsumer<? super Drive, FindingCollector> check) {
    FindingCollector list = here.at("hardware").at("drives");
    ImmutableList<Drive> drives = drives(server);
    boolean found = false;
    for (int i = 0; i < drives.size(); i++) {
      if (concerned.test(drives.get(i))) {
        found = true;
        check.accept(drives.get(i), list.at(i));
      }
    }
    if (!found) {
      list.notStated();
    }
  }

  static ImmutableList<Drive> drives(Server server) {
    return server.hardware().map(Hardware::drives).orElse(ImmutableList.of());
  }
}
