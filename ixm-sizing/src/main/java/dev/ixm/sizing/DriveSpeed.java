package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;

import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareTable;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;

/**
 * How fast the disks of a server turn. Either speed is good enough for any site.
 *
 * <p>Source: guide chapter 2, What speed Hard Drives should we use?.
 */
public enum DriveSpeed {
  /** 10,000 revolutions a minute. */
  RPM_10000(10_000),
  /** 15,000 revolutions a minute: faster by half, hotter, takes more power. */
  RPM_15000(15_000);

  private final int revolutionsPerMinute;

  DriveSpeed(int revolutionsPerMinute) {
    this.revolutionsPerMinute = revolutionsPerMinute;
  }

  /** {@return the revolutions a minute} */
  public int revolutionsPerMinute() {
    return revolutionsPerMinute;
  }

  /**
   * {@return the speed that is suggested for a site, not required}
   *
   * <p>As very large counts what needs the largest hardware profile of its release: the guide does
   * not say how large that is.
   *
   * @param plan the site
   */
  public static Figure<DriveSpeed> suggested(SizingPlan plan) {
    HardwareTable table = plan.facts().get(CapacityTables.KIND).highAvailabilityHardware();
    return suggested(plan, table.rows().reverse().get(0).minUsers());
  }

  /**
   * {@return the speed that is suggested for a site, not required}
   *
   * <p>The faster disks are for very large sites with unified messaging and voice ports. The guide
   * does not say how large that is.
   *
   * @param plan the site
   * @param veryLargeFrom the seats from which on a site counts as very large, 0 or more
   * @throws IllegalArgumentException if {@code veryLargeFrom} is negative
   */
  public static Figure<DriveSpeed> suggested(SizingPlan plan, int veryLargeFrom) {
    checkArgument(veryLargeFrom >= 0, "seats must not be negative: %s", veryLargeFrom);
    int seats = plan.seats().value();
    int advanced = plan.requirements().seats().advanced();
    int ports = plan.requirements().voicePorts();
    return Figure.<DriveSpeed>builder()
        .name("suggested speed of disks")
        .value(seats >= veryLargeFrom && advanced > 0 && ports > 0 ? RPM_15000 : RPM_10000)
        .formula("the faster one for a very large site with advanced users and voice ports")
        .input("seats", seats)
        .input("very large from", veryLargeFrom)
        .input("advanced users", advanced)
        .input("voice ports", ports)
        .basis(Basis.INFERRED)
        .source(Source.of(2, "What speed Hard Drives should we use?", "G02-176", "G02-177"))
        .build();
  }
}
