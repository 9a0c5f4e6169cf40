package dev.ixm.model.platform;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import org.immutables.value.Value;

/** What a release asks of the hosts of virtual servers. The builder starts from release 10.8. */
@Value.Immutable
public abstract class PlatformLimits implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<PlatformLimits> KIND =
      FactKind.of("platform limits", PlatformLimits.class)
          .table(Release.R10_8, () -> builder().build());

  PlatformLimits() {}

  /** {@return a builder with the limits of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the fewest hosts of a cluster with VMware HA, 2 in release 10.8} */
  @Value.Default
  public int minClusterHosts() {
    return 2;
  }

  /** {@return the memory that a guest of Hyper-V had better have, 4 GiB in release 10.8} */
  @Value.Default
  public DataSize advisedGuestMemory() {
    return DataSize.ofGibibytes(4);
  }

  /** {@return where the figures stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "PlatformLimits");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add(
            "hosts of a cluster with VMware HA, at least",
            PlatformLimits::minClusterHosts,
            Source.of(23, "VMware: HA for the Consolidated Server", "G23-071"))
        .add(
            "memory of a guest of Hyper-V, better not less than",
            PlatformLimits::advisedGuestMemory,
            Source.of(24, "Creating the Guest Environment on the Host", "G24-035"))
        .build();
  }

  /** Builds {@link PlatformLimits}. */
  public static final class Builder extends ImmutablePlatformLimits.Builder {
    Builder() {}
  }
}
