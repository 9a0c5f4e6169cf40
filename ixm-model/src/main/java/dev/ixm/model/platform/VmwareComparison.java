package dev.ixm.model.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.check;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How the availability features of VMware compare.
 *
 * <p>It says how they behave. Whether a release supports them, {@link VmwareMatrix} says.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVmwareComparison.class)
public abstract class VmwareComparison implements FactTable {

  /**
   * Asks the facts of a release for this table.
   *
   * <p>It compares VMware HA, DRS and Fault Tolerance. DRS it rates usable; the feature matrix,
   * which is specific to the release, denies that and wins.
   */
  public static final FactKind<VmwareComparison> KIND =
      FactKind.of("VMware comparison", VmwareComparison.class)
          .table(Release.R10_8, () -> VmwareChart.RELEASE_10_8);

  VmwareComparison() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
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
    return Optional.ofNullable(ratings().get(feature))
        .map(column -> requireNonNull(column.get(criterion)));
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    ImmutableList<VmwareCriterion> criteria = ImmutableList.copyOf(VmwareCriterion.values());
    ImmutableList<String> statements = source().statements().asList();
    boolean each = statements.size() == criteria.size();
    return IntStream.range(0, criteria.size())
        .mapToObj(i -> row(criteria.get(i), each ? source().citing(statements.get(i)) : source()))
        .collect(toImmutableList());
  }

  private FactRow row(VmwareCriterion criterion, Source where) {
    return FactRow.of(
        criterion.toString(),
        Maps.transformValues(ratings(), column -> requireNonNull(column.get(criterion))),
        where);
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
