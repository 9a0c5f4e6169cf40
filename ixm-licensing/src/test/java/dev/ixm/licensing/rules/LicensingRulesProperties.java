package dev.ixm.licensing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LicensingRulesProperties {

  private static final RuleSet RULES = RuleSet.of(new LicensingRules().rules());

  private static SeatCounts seats(int basic, int mainstream, int advanced) {
    return SeatCounts.builder().basic(basic).mainstream(mainstream).advanced(advanced).build();
  }

  private static License license(SeatCounts seats, int purchased) {
    return License.builder()
        .type(LicenseType.WEBLM)
        .seats(seats)
        .purchasedVoicePorts(purchased)
        .addFeatures(LicenseFeature.values())
        .build();
  }

  private static Deployment.Builder site(License license) {
    return Deployment.builder()
        .name("Ottawa")
        .topology(Topology.HIGH_AVAILABILITY)
        .edition(Edition.JITC)
        .seats(license.seats())
        .voicePorts(LicensedPorts.of(license).value())
        .license(license)
        .addLanguages("English")
        .addServers(Server.builder().name("voice1").addRoles(Role.PRIMARY).build());
  }

  @Property
  void whatIsLicensedMayBeUsed(
      @ForAll @IntRange(max = 80_000) int basic,
      @ForAll @IntRange(max = 80_000) int mainstream,
      @ForAll @IntRange(max = 20_000) int advanced,
      @ForAll @IntRange(max = 2_400) int purchased) {
    License license = license(seats(basic, mainstream, advanced), purchased);
    assertThat(RULES.check(site(license).build()).findings()).isEmpty();
  }

  @Property
  void oneMoreIsOneFinding(
      @ForAll @IntRange(max = 80_000) int basic,
      @ForAll @IntRange(max = 80_000) int mainstream,
      @ForAll @IntRange(max = 20_000) int advanced,
      @ForAll @IntRange(max = 2_400) int purchased) {
    License license = license(seats(basic, mainstream, advanced), purchased);
    Deployment more =
        site(license)
            .seats(seats(basic + 1, mainstream, advanced + 1))
            .voicePorts(LicensedPorts.of(license).value() + 1)
            .build();
    assertThat(RULES.check(more).findings())
        .extracting(finding -> finding.rule().id(), Finding::path)
        .containsExactly(
            tuple("license.seats", "/seats/basic"),
            tuple("license.seats", "/seats/advanced"),
            tuple("license.voice-ports", "/voicePorts"));
  }
}
