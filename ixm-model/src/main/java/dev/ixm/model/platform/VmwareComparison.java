package dev.ixm.model.platform;

import static dev.ixm.model.InvalidAttributeException.check;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the availability features of VMware compare.
 *
 * <p>It says how they behave. Whether a release supports them, {@link VmwareMatrix} says.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableVmwareComparison.class)
public abstract class VmwareComparison {

  /** Asks the facts of a release for this table. */
  public static final FactKind<VmwareComparison> KIND =
      FactKind.of("VMware comparison", VmwareComparison.class)
          .table(Release.R10_8, () -> VmwareChart.RELEASE_10_8);

  VmwareComparison() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the chart of release 10.8, as it is printed}
   *
   * <p>It compares VMware HA, DRS and Fault Tolerance. DRS it rates usable; the feature matrix,
   * which is specific to the release, denies that and wins.
   */
  public static VmwareComparison release10_8() {
    return VmwareChart.RELEASE_10_8;
  }

  /**
   * {@return the chart of a release, empty if the guide has none for it}
   *
   * @param release any release
   */
  public static Optional<VmwareComparison> find(Release release) {
    return Optional.of(VmwareChart.RELEASE_10_8)
        .filter(comparison -> comparison.release().equals(release));
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the ratings of each feature that is compared, by criterion} */
  public abstract ImmutableMap<PlatformFeature, ImmutableMap<VmwareCriterion, VmwareRating>>
      ratings();

  /** {@return where in the guide the comparison stands} */
  public abstract Source source();

  /**
   * {@return how a feature meets a criterion, empty if the feature is not compared}
   *
   * @param feature which feature
   * @param criterion which criterion
   */
  public final Optional<VmwareRating> rating(PlatformFeature feature, VmwareCriterion criterion) {
    return Optional.ofNullable(ratings().get(feature)).map(column -> column.get(criterion));
  }

  @Value.Check
  void validate() {
    ratings()
        .forEach(
            (feature, column) ->
                check(
                    column.size() == VmwareCriterion.values().length,
                    "ratings",
                    "must meet every criterion: %s",
                    feature));
  }

  /** Builds a {@link VmwareComparison}. */
  public static final class Builder extends ImmutableVmwareComparison.Builder {
    Builder() {}
  }
}
