package dev.ixm.model.storage.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.RuleSketch.ServerCheck;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Judges the drives of a server one by one. */
public final class EachDrive {

  private EachDrive() {}

  /** Judges one drive; the collector stands at it. */
  interface Check {
    void judge(SiteView site, Drive drive, FindingCollector here);
  }

  /** {@return a check of all drives, of which every server has at least one} */
  static ServerCheck eachDrive(Check check) {
    return (site, server, here) ->
        forEach(server, here, drive -> true, (drive, place) -> check.judge(site, drive, place));
  }

  /** {@return a check of the drives of one use, of which every server has at least one} */
  static ServerCheck eachDrive(DriveUse use, Check check) {
    return (site, server, here) ->
        forEach(
            server,
            here,
            drive -> drive.uses().contains(use),
            (drive, place) -> check.judge(site, drive, place));
  }

  /**
   * Judges drives of one server.
   *
   * @param server which server; it is known to have such drives, so that none is not stated
   * @param here the collector that stands at the server
   * @param concerned which drives
   * @param check judges a drive; the collector stands at it
   */
  public static void forEach(
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
