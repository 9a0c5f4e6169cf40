package dev.ixm.model.platform.rules;

import static dev.ixm.model.Role.LICENSE_SERVER;
import static dev.ixm.model.Role.PRIMARY;
import static dev.ixm.model.platform.PlatformKind.AWS;
import static dev.ixm.model.platform.PlatformKind.PHYSICAL;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rules.RuleCase.check;
import static dev.ixm.model.rules.Sites.server;
import static dev.ixm.model.rules.Sites.site;

import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
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
    "m5.2xlarge, false",
    "M5.XLARGE, false"
  })
  void warnsOfInstancesThatWereNotTested(String type, boolean tested) {
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
            "one of m4.xlarge, m5.xlarge, c5.xlarge");
      }
    }
    check(rule, on(LICENSE_SERVER, platform).build()).findsNothing();
    check(rule, on(PRIMARY, AWS).build()).lacks("/servers/0/platform/instanceType");
    check(rule, on(PRIMARY, VMWARE).build()).findsNothing();
  }
}
