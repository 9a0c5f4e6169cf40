package dev.ixm.benchmarks.byhand;

import dev.ixm.model.site.Deployment;
import java.util.List;

/** The checks of all built-in rules over deployments, without rules. */
public final class HandWritten {

  private HandWritten() {}

  /**
   * {@return what is wrong with a site, and what is not stated}
   *
   * @param site of a release without capacity tables of its own
   */
  public static List<Flaw> check(Deployment site) {
    Flaws flaws = new Flaws();
    TopologyChecks.check(site, flaws);
    EngineChecks.check(site, flaws);
    CapacityChecks.check(site, flaws);
    LicenseChecks.check(site, flaws);
    NetworkChecks.check(site, flaws);
    PortChecks.check(site, flaws);
    ProgramChecks.check(site, flaws);
    ClientChecks.check(site, flaws);
    HardwareChecks.check(site, flaws);
    DriveChecks.check(site, flaws);
    WindowsChecks.check(site, flaws);
    PlatformChecks.check(site, flaws);
    MirroringChecks.check(site, flaws);
    return flaws.list();
  }
}
