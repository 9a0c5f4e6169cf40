package dev.ixm.model.storage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import org.immutables.value.Value;

/** What a release asks of the drives of its servers. The builder starts from release 10.8. */
@Value.Immutable
public abstract class StorageLimits implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<StorageLimits> KIND =
      FactKind.of("storage limits", StorageLimits.class)
          .table(Release.R10_8, () -> builder().build());

  StorageLimits() {}

  /** {@return a builder with the limits of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how the disks of a drive are joined, as RAID 10 in release 10.8} */
  @Value.Default
  public RaidLevel raid() {
    return RaidLevel.RAID_10;
  }

  /** {@return the fewest disks of an array, 4 in release 10.8; their number is even} */
  @Value.Default
  public int minDisks() {
    return 4;
  }

  /** {@return how a server may reach its drives, locally, directly or by a SAN in release 10.8} */
  @Value.Default
  public ImmutableSet<Attachment> attachments() {
    return Sets.immutableEnumSet(Attachment.LOCAL, Attachment.DIRECT_ATTACHED, Attachment.SAN);
  }

  /** {@return where the figures stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "StorageLimits");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add(
            "array",
            StorageLimits::raid,
            Source.of(1, "Minimum Hardware Specifications", "G01-005", "G02-175"))
        .add(
            "disks of an array, at least",
            StorageLimits::minDisks,
            Source.of(2, "Is there a numerical restriction on the RAID system?", "G02-180"))
        .add(
            "attachment of drives",
            StorageLimits::attachments,
            Source.of(5, "Deployment Configuration Considerations", "G05-015", "G09-020"))
        .build();
  }

  /** Builds {@link StorageLimits}. */
  public static final class Builder extends ImmutableStorageLimits.Builder {
    Builder() {}
  }
}
