package dev.ixm.testkit.site;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import net.jqwik.api.Example;

/** That the generated sites are of all sorts. */
class SitesTest {

  private static final ImmutableList<Deployment> SITES =
      Sites.deployments().sampleStream().limit(1_000).collect(ImmutableList.toImmutableList());

  @Example
  void runOnEveryPlatformThatServersMayRunOn() {
    assertThat(
            SITES.stream()
                .flatMap(site -> site.servers().stream())
                .flatMap(server -> server.platform().stream())
                .map(Platform::kind)
                .collect(toSet()))
        .containsExactlyInAnyOrder(
            PlatformKind.PHYSICAL, PlatformKind.VMWARE, PlatformKind.HYPER_V, PlatformKind.AWS);
  }

  @Example
  void protectTheConsolidatedServerInEveryWay() {
    assertThat(
            SITES.stream()
                .flatMap(site -> site.mirroring().stream())
                .map(Mirroring::variant)
                .flatMap(variant -> variant.stream())
                .collect(toSet()))
        .containsExactlyInAnyOrder(MirroringVariant.values());
    assertThat(SITES)
        .anyMatch(
            site ->
                site.servers().stream()
                    .flatMap(server -> server.platform().stream())
                    .map(Platform::features)
                    .anyMatch(features -> features.contains(PlatformFeature.VMWARE_HA)));
  }

  @Example
  void standByWithASpareOrWithout() {
    assertThat(
            SITES.stream()
                .map(
                    site ->
                        site.servers().stream()
                            .map(Server::spare)
                            .flatMap(spare -> spare.stream())
                            .collect(ImmutableSet.toImmutableSet()))
                .collect(toSet()))
        .contains(ImmutableSet.of(), ImmutableSet.of(false), ImmutableSet.of(false, true));
  }
}
