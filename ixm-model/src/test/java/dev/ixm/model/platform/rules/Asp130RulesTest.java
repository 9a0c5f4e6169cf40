package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Asp130Catalog;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class Asp130RulesTest {

  private static final String RELEASE = "platform.asp130.release";
  private static final String ESXI = "platform.asp130.esxi";

  private static Deployment.Builder on(PlatformKind kind, String release, String esxi) {
    return site(Topology.HIGH_AVAILABILITY)
        .addServers(
            server("A", PRIMARY)
                .platform(Platform.builder().kind(kind).asp130(release).version(esxi).build())
                .build());
  }

  private static Deployment.Builder on(String release, String esxi) {
    return on(PlatformKind.VMWARE, release, esxi);
  }

  /** Release 5.0 has an ESXi that the product supports from 11.0 on. */
  @Test
  @Tag("G27-001")
  void warnsOfAReleaseWhoseEsxiIsNotSupported() {
    check(RELEASE, on("4.0", "6.5").build()).findsNothing();
    check(RELEASE, on("5.0", "7.0").build())
        .findsAtServer("A", "/servers/0/platform/asp130", "5.0", "4.0");
    check(RELEASE, on("3.0", "6.0").build())
        .findsAtServer("A", "/servers/0/platform/asp130", "3.0", "4.0");
    check(RELEASE, on("5.0", "7.0").release(Release.R11_0).build()).findsNothing();
    check(RELEASE, on(PlatformKind.PHYSICAL, "5.0", "7.0").build()).findsNothing();
  }

  @Test
  @Tag("G27-001")
  void theEsxiIsThatOfTheRelease() {
    check(ESXI, on("4.0", "6.5").build()).findsNothing();
    check(ESXI, on("4.0", "6.5 U1").build()).findsNothing();
    check(ESXI, on("5.0", "7.0.2").build()).findsNothing();
    check(ESXI, on("4.0", "6.7").build())
        .findsAtServer("A", "/servers/0/platform/version", "6.7", "6.5 Update 3");
    check(ESXI, on("3.0", "6.7").build()).findsNothing();
    Platform unknown = Platform.builder().kind(PlatformKind.VMWARE).asp130("4.0").build();
    check(
            ESXI,
            site(Topology.HIGH_AVAILABILITY)
                .addServers(server("A", PRIMARY).platform(unknown).build())
                .build())
        .lacks("/servers/0/platform/version");
  }

  @Test
  @Tag("G27-001")
  void theReleasesAreATable() {
    Asp130Catalog catalog = ReleaseFacts.of(Release.R10_8).get(Asp130Catalog.KIND);
    assertThat(catalog.esxi())
        .containsExactly(entry("4.0", "6.5 Update 3"), entry("5.0", "7.0 Update 2"));
    Source house = Source.ofHouse("Example Ltd.", "Hosts");
    Asp130Catalog larger =
        Asp130Catalog.builder()
            .esxi(ImmutableMap.of("4.0", "6.5 Update 3", "6.0", "8.0"))
            .house(house)
            .build();
    assertThat(larger.rows())
        .extracting(row -> row.source().work().isPresent())
        .containsExactly(false, true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Asp130Catalog.builder().esxi(ImmutableMap.of("4.0", " ")).build())
        .withMessage("esxi must not have blank texts");
  }
}
