package dev.ixm.model.platform;

import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;

/**
 * The instances of Amazon Web Services. Source: guide chapter 25, Pre-requisites.
 *
 * <p>Those that were tested have four virtual processors, as many as the smallest single server
 * needs. Larger ones are not excluded: the guide wants at least the resources that the site would
 * need on premises. So the catalog goes on with larger ones of the same kinds, by Amazon's list.
 */
final class AwsTable {

  static final AwsCatalog RELEASE_10_8 =
      AwsCatalog.builder()
          .release(Release.R10_8)
          .addInstances(
              instance("m4.xlarge", "General Purpose", 16, 750, false, "G25-009"),
              instance("m5.xlarge", "General Purpose", 16, 2120, true, "G25-010"),
              instance("c5.xlarge", "Compute Optimized", 8, 2250, true, "G25-011"))
          .addInstances(
              larger("c5.2xlarge", "Compute Optimized", 8, 16),
              larger("m5.2xlarge", "General Purpose", 8, 32),
              larger("m4.2xlarge", "General Purpose", 8, 32),
              larger("r5.2xlarge", "Memory Optimized", 8, 64),
              larger("c5.4xlarge", "Compute Optimized", 16, 32),
              larger("m5.4xlarge", "General Purpose", 16, 64),
              larger("m4.4xlarge", "General Purpose", 16, 64),
              larger("r5.4xlarge", "Memory Optimized", 16, 128))
          .build();

  private AwsTable() {}

  private static AwsInstance larger(String model, String family, int vCpus, int gibibytes) {
    return AwsInstance.builder()
        .model(model)
        .family(family)
        .vCpus(vCpus)
        .memory(DataSize.ofGibibytes(gibibytes))
        .storage("EBS only")
        .tested(false)
        .burstable(false)
        .source(AwsSize.SOURCE)
        .build();
  }

  private static AwsInstance instance(
      String model,
      String family,
      int gibibytes,
      int megabits,
      boolean burstable,
      String statement) {
    return AwsInstance.builder()
        .model(model)
        .family(family)
        .vCpus(4)
        .memory(DataSize.ofGibibytes(gibibytes))
        .storage("EBS only")
        .bandwidth(DataRate.ofMegabitsPerSecond(megabits))
        .burstable(burstable)
        .source(Source.of(25, "Pre-requisites", statement))
        .build();
  }
}
