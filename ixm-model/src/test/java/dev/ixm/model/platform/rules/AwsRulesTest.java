package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.platform.PlatformKind.AWS;
import static dev.ixm.model.platform.PlatformKind.PHYSICAL;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rules.RuleCase;
import dev.ixm.model.site.Deployment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AwsRulesTest {

  private static Deployment.Builder on(Role role, Platform.Builder platform) {
    return site(Topology.HIGH_AVAILABILITY)
        .addServers(server("A", role).platform(platform.build()).build());
  }

  private static Deployment.Builder on(Role role, PlatformKind kind) {
    return on(role, Platform.builder().kind(kind));
  }

  private static Pbx pbx(PlatformKind kind) {
    return Pbx.builder().kind(PbxKind.OTHER).platform(kind).build();
  }

  @ParameterizedTest
  @EnumSource(PlatformKind.class)
  @Tag("G25-004")
  void thePbxOfServersInAwsIsThereAsWell(PlatformKind kind) {
    String rule = "platform.aws.pbx";
    RuleCase found = check(rule, on(PRIMARY, AWS).pbx(pbx(kind)).build());
    if (kind == AWS) {
      found.findsNothing();
    } else {
      found.finds("/pbx/platform", kind, "AWS");
    }
    check(rule, on(PRIMARY, VMWARE).pbx(pbx(kind)).build()).findsNothing();
    check(rule, on(LICENSE_SERVER, AWS).pbx(pbx(kind)).build()).findsNothing();
  }

  @Test
  void cannotJudgeAnUnknownPbx() {
    String rule = "platform.aws.pbx";
    check(rule, on(PRIMARY, AWS).build()).lacks("/pbx/platform");
    check(rule, on(PRIMARY, AWS).pbx(Pbx.builder().kind(PbxKind.OTHER).build()).build())
        .lacks("/pbx/platform");
    check(rule, on(PRIMARY, PHYSICAL).build()).findsNothing();
    check(rule, site(Topology.HIGH_AVAILABILITY).build()).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "m4.xlarge, true",
    "m5.xlarge, true",
    "c5.xlarge, true",
    "r5.4xlarge, true",
    "t3.micro, false",
    "M5.XLARGE, true",
    "' m5.xlarge ', true",
    "m5.24xlarge, true",
    "r5.xlarge, true",
    "c5.large, false",
    "m5.metal, false"
  })
  void warnsOfInstancesThatWereNotTestedUnlessTheyAreLarger(String type, boolean tested) {
    String rule = "platform.aws.instance.tested";
    Platform.Builder platform = Platform.builder().kind(AWS).instanceType(type);
    for (Release release : new Release[] {Release.R10_8, Release.R11_0}) {
      RuleCase found = check(rule, on(PRIMARY, platform).release(release).build());
      if (tested) {
        found.findsNothing();
      } else {
        found.findsAtServer(
            "A",
            "/servers/0/platform/instanceType",
            type,
            "one of m4.xlarge, m5.xlarge, c5.xlarge, c5.2xlarge, m5.2xlarge, m4.2xlarge,"
                + " r5.2xlarge, c5.4xlarge, m5.4xlarge, m4.4xlarge, r5.4xlarge");
      }
    }
    check(rule, on(LICENSE_SERVER, platform).build()).findsNothing();
    check(rule, on(PRIMARY, AWS).build()).lacks("/servers/0/platform/instanceType");
    check(rule, on(PRIMARY, VMWARE).build()).findsNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "c5.xlarge, 100, false",
    "c5.2xlarge, 20000, true",
    "c5.2xlarge, 20001, false",
    "m5.2xlarge, 80000, true",
    "x9.huge, 80000, true"
  })
  @Tag("G25-006")
  void comparesAnInstanceWithTheProfile(String type, int seats, boolean reaches) {
    String rule = "platform.aws.instance.profile";
    Platform.Builder platform = Platform.builder().kind(AWS).instanceType(type);
    RuleCase found =
        check(
            rule,
            on(PRIMARY, platform)
                .seats(SeatCounts.builder().basic(seats).mainstream(0).advanced(0).build())
                .build());
    if (reaches) {
      found.findsNothing();
    } else {
      found.findsAt("/servers/0/platform/instanceType");
    }
  }

  @Test
  @Tag("G25-006")
  void findsNoInstanceWhereNoneReachesAProfile() {
    AwsCatalog known = ReleaseFacts.of(Release.R10_8).get(AwsCatalog.KIND);
    AwsCatalog tested =
        AwsCatalog.builder().from(known).instances(known.instances().subList(0, 3)).build();
    Releases releases =
        Releases.builtIn().with(ReleaseFacts.of(Release.R10_8).with(AwsCatalog.KIND, tested));
    Deployment site = on(PRIMARY, Platform.builder().kind(AWS).instanceType("c5.xlarge")).build();
    assertThat(RuleSet.of(AwsRules.ALL).using(releases).check(site).findings())
        .filteredOn(finding -> finding.rule().id().equals("platform.aws.instance.profile"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.expected()).hasValue(Bound.otherThan("c5.xlarge")));
  }

  @ParameterizedTest
  @CsvSource({"4, 8, 0", "5, 8, 1", "3, 8, 1", "4, 9, 1", "4, 7, 0", "8, 32, 2"})
  @Tag("G25-011")
  void findsHardwareThatContradictsItsInstance(int processors, int memory, int findings) {
    Hardware hardware =
        Hardware.builder()
            .logicalProcessors(processors)
            .memory(DataSize.ofGibibytes(memory))
            .build();
    Deployment site = stating(hardware, "c5.xlarge");
    assertThat(RuleSet.of(AwsRules.ALL).check(site).findings())
        .filteredOn(finding -> finding.rule().id().equals("platform.aws.instance.hardware"))
        .hasSize(findings);
    check("platform.aws.instance.hardware", stating(hardware, "x9.huge")).findsNothing();
    check("platform.aws.instance.hardware", stating(Hardware.builder().build(), "c5.xlarge"))
        .findsNothing();
  }

  private static Deployment stating(Hardware hardware, String type) {
    Platform platform = Platform.builder().kind(AWS).instanceType(type).build();
    return site(Topology.HIGH_AVAILABILITY)
        .addServers(server("A", PRIMARY).platform(platform).hardware(hardware).build())
        .build();
  }

  @Test
  @Tag("G25-006")
  void comparesSizesThatAreNotListed() {
    String rule = "platform.aws.instance.profile";
    Platform.Builder small = Platform.builder().kind(AWS).instanceType("c5.large");
    check(rule, on(PRIMARY, small).build())
        .breaks(
            "/servers/0/platform/instanceType",
            "c5.large",
            "one of c5.2xlarge, m5.2xlarge, m4.2xlarge, r5.2xlarge, c5.4xlarge, m5.4xlarge,"
                + " m4.4xlarge, r5.4xlarge");
  }

  @Test
  @Tag("G25-010")
  void knowsATypeInAnySpelling() {
    Platform.Builder odd = Platform.builder().kind(AWS).instanceType("M5.2XLarge ");
    check("platform.aws.instance.tested", on(PRIMARY, odd).build()).findsNothing();
    check("platform.aws.instance.profile", on(PRIMARY, odd).build()).findsNothing();
  }
}
