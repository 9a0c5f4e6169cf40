package dev.ixm.model.storage;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import dev.ixm.model.release.FactTable;
import org.immutables.value.Value;

/** What a release asks of a storage area network. The builder starts from release 10.8. */
@Value.Immutable
public abstract class SanLimits implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<SanLimits> KIND =
      FactKind.of("SAN requests", SanLimits.class).table(Release.R10_8, () -> builder().build());

  private static final int HUNDRED_PERCENT = 100;

  SanLimits() {}

  /** {@return a builder with the figures of release 10.8} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the requests a second that it has to sustain, 250 in release 10.8} */
  @Value.Default
  public int sustained() {
    return 250;
  }

  /** {@return the requests a second that it has to bear at peaks, 500 in release 10.8} */
  @Value.Default
  public int peak() {
    return 500;
  }

  /** {@return the share of reads, 20 percent in release 10.8; all others are writes} */
  @Value.Default
  public int readPercent() {
    return 20;
  }

  /** {@return the share of writes} */
  public final int writePercent() {
    return HUNDRED_PERCENT - readPercent();
  }

  /** {@return where the figures stand that are not those of release 10.8} */
  @Value.Default
  @Value.Auxiliary
  public Source house() {
    return Source.ofHouse("a plug-in", "SanLimits");
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return FactRows.of(this, builder().build(), house())
        .add("SAN requests a second, sustained", SanLimits::sustained, source("G02-116"))
        .add("SAN requests a second, peak", SanLimits::peak, source("G02-117"))
        .add("reads in percent", SanLimits::readPercent, source("G02-118"))
        .add("writes in percent", SanLimits::writePercent, source("G02-118"))
        .build();
  }

  private static Source source(String statement) {
    return Source.of(2, "SAN Usage", statement);
  }

  @Value.Check
  void check() {
    checkArgument(
        sustained() >= 0 && sustained() <= peak(),
        "SanLimits: sustained must be 0 to peak, %s: %s",
        peak(),
        sustained());
    checkArgument(
        readPercent() >= 0 && readPercent() <= HUNDRED_PERCENT,
        "SanLimits: readPercent must be 0 to 100: %s",
        readPercent());
  }

  /** Builds {@link SanLimits}. */
  public static final class Builder extends ImmutableSanLimits.Builder {
    Builder() {}
  }
}
