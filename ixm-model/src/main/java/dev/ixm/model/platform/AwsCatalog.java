package dev.ixm.model.platform;

import static dev.ixm.model.InvalidAttributeException.check;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.FactKind;
import java.util.Optional;
import org.immutables.value.Value;

/** The instances of Amazon Web Services that a release was tested on. */
@Value.Immutable
@JsonSerialize(as = ImmutableAwsCatalog.class)
public abstract class AwsCatalog {

  /** Asks the facts of a release for this table. */
  public static final FactKind<AwsCatalog> KIND =
      FactKind.of("AWS instances", AwsCatalog.class)
          .table(Release.R10_8, () -> AwsCatalog.RELEASE_10_8);

  private static final AwsCatalog RELEASE_10_8 =
      builder()
          .release(Release.R10_8)
          .addInstances(
              instance("m4.xlarge", "General Purpose", 16, 750, false),
              instance("m5.xlarge", "General Purpose", 16, 2120, true),
              instance("c5.xlarge", "Compute Optimized", 8, 2250, true))
          .build();

  AwsCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the instances that release 10.8 was tested on}
   *
   * <p>All have four virtual processors, as many as the smallest single server needs. Larger ones
   * are not excluded: the guide wants at least the resources that the site would need on premises.
   */
  public static AwsCatalog release10_8() {
    return RELEASE_10_8;
  }

  /**
   * {@return the instances that a release was tested on, empty if the guide lists none for it}
   *
   * @param release any release
   */
  public static Optional<AwsCatalog> find(Release release) {
    return Optional.of(RELEASE_10_8).filter(catalog -> catalog.release().equals(release));
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the instances, in the order of the guide, each model once} */
  public abstract ImmutableList<AwsInstance> instances();

  /**
   * {@return the instance of a model, empty if it was not tested}
   *
   * @param model such as {@code m5.xlarge}
   */
  public final Optional<AwsInstance> findInstance(String model) {
    return instances().stream().filter(instance -> instance.model().equals(model)).findFirst();
  }

  private static AwsInstance instance(
      String model, String family, int gibibytes, int megabits, boolean burstable) {
    return AwsInstance.builder()
        .model(model)
        .family(family)
        .vCpus(4)
        .memory(DataSize.ofGibibytes(gibibytes))
        .storage("EBS only")
        .bandwidth(DataRate.ofMegabitsPerSecond(megabits))
        .burstable(burstable)
        .source(Source.of(25, "Pre-requisites"))
        .build();
  }

  @Value.Check
  void validate() {
    long models = instances().stream().map(AwsInstance::model).distinct().count();
    check(models == instances().size(), "instances", "must have different models");
  }

  /** Builds an {@link AwsCatalog}. */
  public static final class Builder extends ImmutableAwsCatalog.Builder {
    Builder() {}
  }
}
