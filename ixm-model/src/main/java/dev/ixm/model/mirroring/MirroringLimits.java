package dev.ixm.model.mirroring;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import org.immutables.value.Value;

/** What a release is mirrored with. The builder starts from release 10.8. */
@Value.Immutable
public abstract class MirroringLimits implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<MirroringLimits> KIND =
      FactKind.of("mirroring limits", MirroringLimits.class)
          .table(Release.R10_8, () -> builder().build());

  private static final String LAN = "Failover using Carbonite Availability - LAN";

  MirroringLimits() {}

  /** {@return a builder with the limits of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the version of Carbonite Availability, whatever its patches, 8.2 in release 10.8} */
  @Value.Default
  public String version() {
    return "8.2";
  }

  /** {@return the network cards of either server in one network, 2 in release 10.8} */
  @Value.Default
  public int lanNetworkCards() {
    return 2;
  }

  /**
   * {@return how much has to be free for what the product's files occupy, twice as much in release
   * 10.8; once as much by the example below the rule}
   */
  @Value.Default
  public int freeSpaceFactor() {
    return 2;
  }

  /** {@return where the figures stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "MirroringLimits");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add(
            "version of Carbonite Availability",
            MirroringLimits::version,
            Source.of(21, LAN, "G21-018"))
        .add("network cards, LAN", MirroringLimits::lanNetworkCards, Source.of(21, LAN, "G21-021"))
        .add(
            "free space, times the product's files",
            MirroringLimits::freeSpaceFactor,
            Source.of(2, "Table Key", "G02-120"))
        .build();
  }

  /** Builds {@link MirroringLimits}. */
  public static final class Builder extends ImmutableMirroringLimits.Builder {
    Builder() {}
  }
}
