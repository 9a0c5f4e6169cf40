package dev.ixm.sizing.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;

/** Chooses instances of Amazon Web Services. */
public final class AwsSizing {

  private AwsSizing() {}

  /**
   * {@return the known instances that have the processors and the memory of a profile, those that
   * were tested first, then the smallest; empty if none does}
   *
   * <p>Their disks are bought apart (EBS) and are not compared: the drive with the product has to
   * be as large as the profile says. None of the instances that were tested for release 10.8
   * reaches a profile of eight processors, though the guide permits High Availability there; larger
   * ones do. Source: guide chapter 25, Pre-requisites.
   *
   * @param profile what the server would need on premises
   * @param catalog the instances
   */
  public static Figure<ImmutableList<String>> instances(
      HardwareProfile profile, AwsCatalog catalog) {
    return Figure.<ImmutableList<String>>builder()
        .name("AWS instances for " + profile.name())
        .value(
            catalog.instances().stream()
                .filter(instance -> instance.reaches(profile))
                .map(AwsInstance::model)
                .collect(toImmutableList()))
        .formula("the known instances with the processors and the memory of the profile")
        .input("profile", profile)
        .basis(Basis.INFERRED)
        .source(Source.of(25, "Pre-requisites"))
        .build();
  }
}
