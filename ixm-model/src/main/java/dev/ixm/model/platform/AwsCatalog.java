package dev.ixm.model.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.check.Checks.checkDifferent;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import java.util.Optional;
import org.immutables.value.Value;

/** The instances of Amazon Web Services that a release was tested on, and larger ones. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAwsCatalog.class)
public abstract class AwsCatalog implements FactTable {

  /** Asks the facts of a release for this table. */
  public static final FactKind<AwsCatalog> KIND =
      FactKind.of("AWS instances", AwsCatalog.class)
          .table(Release.R10_8, () -> AwsTable.RELEASE_10_8);

  AwsCatalog() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the release} */
  public abstract Release release();

  /** {@return the instances, those that were tested first, each model once} */
  public abstract ImmutableList<AwsInstance> instances();

  /**
   * {@return the instance of a model, empty if it is not known}
   *
   * @param model such as {@code m5.xlarge}, in upper or lower case, with or without blanks around
   */
  public final Optional<AwsInstance> findInstance(String model) {
    return instances().stream()
        .filter(instance -> Ascii.equalsIgnoreCase(instance.model(), model.strip()))
        .findFirst();
  }

  /**
   * {@return the instance of a model, or what one is that is listed in another size only; empty if
   * its kind is not known}
   *
   * <p>Within a kind, processors and memory grow with the size: {@code large} has half of {@code
   * xlarge}, and {@code 4xlarge} four times as much. Source: Amazon EC2 instance types.
   *
   * @param model such as {@code c5.large}, in upper or lower case, with or without blanks around
   */
  public final Optional<AwsInstance> findOrScale(String model) {
    String name = Ascii.toLowerCase(model.strip());
    return findInstance(name)
        .or(
            () ->
                instances().stream()
                    .flatMap(listed -> AwsSize.scaled(listed, name).stream())
                    .findFirst());
  }

  /**
   * {@return whether a model was tested, or has at least the processors and the memory of one that
   * was}
   *
   * @param model such as {@code m5.2xlarge}, in upper or lower case, with or without blanks around
   */
  public final boolean isTestedOrLarger(String model) {
    return findOrScale(model)
        .filter(
            asked ->
                instances().stream()
                    .filter(AwsInstance::tested)
                    .anyMatch(
                        known ->
                            asked.vCpus() >= known.vCpus()
                                && asked.memory().compareTo(known.memory()) >= 0))
        .isPresent();
  }

  @Override
  public final ImmutableList<FactRow> rows() {
    return instances().stream()
        .map(
            instance ->
                FactRow.of(
                    instance.model(),
                    "%s vCPU, %s%s"
                        .formatted(
                            instance.vCpus(),
                            instance.memory(),
                            instance.bandwidth().map(rate -> ", " + rate).orElse(", not tested")),
                    instance.source()))
        .collect(toImmutableList());
  }

  @Value.Check
  void validate() {
    checkDifferent("instances", instances(), "models", AwsInstance::model);
  }

  /** Builds an {@link AwsCatalog}. */
  public static final class Builder extends ImmutableAwsCatalog.Builder {
    Builder() {}
  }
}
