package dev.ixm.testkit.arbitrary;

import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.AwsInstance;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.testkit.edit.SitePlatforms;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of what the servers of a site run on, so that no built-in rule is broken. */
public final class PlatformArbitraries {

  private PlatformArbitraries() {}

  /** Platforms that the product runs on, whatever the site. */
  public static Arbitrary<Platform> any() {
    return Arbitraries.oneOf(
        Arbitraries.just(Platform.builder().kind(PlatformKind.PHYSICAL).build()),
        vmware(),
        Arbitraries.of("Windows Server 2012", "Windows Server 2012 R2", "Hyper-V Server 2012")
            .map(SitePlatforms::hyperV),
        Arbitraries.of(ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(AwsCatalog.KIND).instances())
            .filter(AwsInstance::tested)
            .map(PlatformArbitraries::aws));
  }

  private static Arbitrary<Platform> vmware() {
    return Combinators.combine(
            Arbitraries.of("6.0", "6.5", "6.7", "6.7 U3"),
            Arbitraries.of(
                    PlatformFeature.STANDARD_SWITCH,
                    PlatformFeature.DISTRIBUTED_SWITCH,
                    PlatformFeature.VSAN)
                .set(),
            Arbitraries.of(false, true))
        .as(
            (version, features, appliance) ->
                SitePlatforms.vmware(version)
                    .addAllFeatures(features)
                    .asp130(Optional.of("4.0").filter(it -> appliance && version.equals("6.5")))
                    .build());
  }

  private static Platform aws(AwsInstance instance) {
    return Platform.builder().kind(PlatformKind.AWS).instanceType(instance.model()).build();
  }
}
