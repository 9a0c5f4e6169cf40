package dev.ixm.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Edition;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.SiteHosts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.testkit.site.SiteLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is proposed for a site within the capacity breaks no rule, by the facts of whatever release,
 * though the site leaves to the proposal what it can.
 */
class ProposedSiteProperties {

  private static final Release R11_1 = Release.parse("11.1");

  private static final Releases RELEASES =
      new SecondReleaseTest.Release11_1()
          .facts().stream().reduce(Releases.builtIn(), Releases::with, (first, second) -> second);

  private static final RuleSet RULES =
      RuleSet.discover(ProposedSiteProperties.class.getClassLoader()).using(RELEASES);

  @Property(tries = 300)
  void keepsAllRulesAtEveryRelease(
      @ForAll("sites") SiteRequirements site, @ForAll("releases") Release release) {
    SiteRequirements here =
        SiteRequirements.builder()
            .from(site)
            .release(release)
            .hosts(
                SiteHosts.builder()
                    .from(site.hosts())
                    .platform(site.hosts().platform().map(it -> ofRelease(it, release)))
                    .build())
            .build();
    SizingPlan plan = Sizing.size(here, RELEASES.find(release));
    assertThat(plan.exceeded()).isEmpty();
    assertThat(broken(plan)).isEmpty();
    assertThat(broken(Proposal.of(plan))).isEmpty();
  }

  /** What is asked for and not licensed is found before anything is bought. */
  @Property(tries = 100)
  void saysWhatTheLicenseLacks(@ForAll("sites") SiteRequirements site) {
    License bare =
        License.builder()
            .from(site.license().orElseThrow())
            .features(ImmutableSet.of())
            .options(ImmutableMap.of())
            .build();
    SiteRequirements unlicensed = SiteRequirements.builder().from(site).license(bare).build();
    List<String> found =
        broken(Proposal.of(Sizing.size(unlicensed))).stream().map(it -> it.rule().id()).toList();
    assertThat(found.contains("license.speech")).isEqualTo(site.textToSpeechPorts().orElse(0) > 0);
    assertThat(found.contains("license.options")).isEqualTo(site.faxPorts().orElse(0) > 0);
  }

  /** What is not stated is for the site to say, as is how it protects a Consolidated server. */
  private static List<Finding> broken(Object subject) {
    return RULES.check(subject).findings().stream()
        .filter(finding -> finding.kind() != Finding.Kind.NOT_STATED)
        .filter(finding -> !finding.rule().id().equals("release.described"))
        .filter(finding -> !finding.rule().id().equals("topology.consolidated.protected"))
        .toList();
  }

  /** A site prescribes the hosts of its release. */
  private static Platform ofRelease(Platform platform, Release release) {
    Platform.Builder own = Platform.builder().from(platform);
    if (platform.kind() == PlatformKind.VMWARE && release.equals(Release.R11_0)) {
      return platform.asp130().isPresent()
          ? own.asp130("5.0").version("7.0 Update 2").build()
          : own.version("7.0").build();
    }
    if (platform.kind() == PlatformKind.HYPER_V && release.equals(R11_1)) {
      return own.version("Windows Server 2022").build();
    }
    return platform;
  }

  @Provide
  Arbitrary<Release> releases() {
    return Arbitraries.of(ReleaseFacts.DESCRIBED, Release.R11_0, R11_1);
  }

  @Provide
  Arbitrary<SiteRequirements> sites() {
    return Combinators.combine(
            SiteLimits.feasible(),
            Arbitraries.of(EmailType.class),
            Arbitraries.of(MirroringVariant.class).optional(),
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(0, 64))
        .as(ProposedSiteProperties::with);
  }

  private static License withFax(License license, int ports) {
    return ports == 0
        ? license
        : License.builder().from(license).putOptions(LicenseOption.SR140_FAX_PORT, ports).build();
  }

  private static SiteRequirements with(
      SiteRequirements site,
      EmailType unused,
      Optional<MirroringVariant> mirroring,
      int fax,
      int speech) {
    List<EmailSystem> systems = new ArrayList<>(site.emailSystems());
    if (systems.stream().noneMatch(it -> it.type() == unused)) {
      systems.add(EmailSystem.builder().type(unused).users(0).build());
    }
    return SiteRequirements.builder()
        .from(site)
        .emailSystems(ImmutableList.copyOf(systems))
        .faxPorts(fax)
        .textToSpeechPorts(speech)
        .speechRecognitionPorts(OptionalInt.of(speech))
        .license(site.license().map(it -> withFax(it, fax)))
        .mirroringVariant(
            mirroring.filter(
                it ->
                    site.edition() != Edition.JITC
                        && site.topology().equals(Optional.of(Topology.HIGH_AVAILABILITY))))
        .hosts(SiteHosts.builder().from(site.hosts()).operatingSystem(Optional.empty()).build())
        .build();
  }
}
