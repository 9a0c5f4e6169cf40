package dev.ixm.sizing.platform;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;

/** Chooses instances of Amazon Web Services. */
public final class AwsSizing {

  private AwsSizing() {}

  /**
   * {@return the tested instances that have the processors and the memory of a profile, in the
   * order of the catalog; empty if none does}
   *
   * <p>Their disks are bought apart (EBS) and are not compared: the drive with the product has to
   * be as large as the profile says. None of the instances of release 10.8 reaches a profile of
   * eight processors, though the guide permits High Availability there. Source: guide chapter 25,
   * Pre-requisites.
   *
   * @param profile what the server would need on premises
   * @param catalog the instances
   */
  public static Figure<ImmutableList<String>> instances(
      HardwareProfile profile, AwsCatalog catalog) {
    return Figure.<ImmutableList<String>>builder()
        .name("AWS instances")
        .value(
            catalog.instances().stream()
                .filter(instance -> reaches(instance, profile))
                .map(AwsInstance::model)
                .collect(toImmutableList()))
        .formula("the tested instances with the processors and the memory of the profile")
        .input("profile", profile)
        .source(Source.of(25, "Pre-requisites"))
        .build();
  }

  private static boolean reaches(AwsInstance instance, HardwareProfile profile) {
    return instance.vCpus() >= profile.logicalProcessors()
        && instance.memory().compareTo(profile.memory()) >= 0;
  }
}
