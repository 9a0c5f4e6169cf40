package dev.ixm.testkit.breach;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.config.aacc.ContactCenterSettings;
import dev.ixm.config.account.Accounts;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.cse.EngineSettings;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.gdpr.Erasure;
import dev.ixm.config.gdpr.PrivacySettings;
import dev.ixm.config.hyperv.HyperVHost;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.installer.AnswerSheet;
import dev.ixm.config.installer.SiteAnswers;
import dev.ixm.config.jitc.LoginNotice;
import dev.ixm.config.language.LanguageSettings;
import dev.ixm.config.mirroring.ReplicationJob;
import dev.ixm.config.mirroring.WanFailoverSettings;
import dev.ixm.config.share.FolderShare;
import dev.ixm.config.sso.SignOnSettings;
import dev.ixm.config.uac.UserAccountControl;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.testkit.site.CompleteSite;
import dev.ixm.testkit.site.SiteLimits;
import dev.ixm.testkit.site.Sites;
import dev.ixm.testkit.value.IxmDomain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;

/** The compatibility kit of the built-in rules over deployments. */
class BuiltInRulesProperties {

  private static final RuleSet RULES =
      RuleSet.discover(BuiltInRulesProperties.class.getClassLoader());

  /** Rules that ask for something, and have nothing to show where it is missing. */
  private static final ImmutableSet<String> ASKING =
      ImmutableSet.of(
          "platform.vmware-ha.cluster.recovery-host",
          "topology.consolidated.protected",
          "web.iis",
          "windows.components");

  @Property(tries = 300)
  @Domain(IxmDomain.class)
  void aProposalForAFeasibleSiteBreaksNoRule(@ForAll Deployment deployment) {
    assertThat(RULES.check(deployment).findings()).isEmpty();
  }

  @Property(tries = 300)
  void norDoesOneForASiteAtTheLimits(@ForAll("atLimits") SiteRequirements site) {
    SizingPlan plan = Sizing.size(site);
    assertThat(RULES.check(plan).findings()).isEmpty();
    assertThat(RULES.check(CompleteSite.of(Proposal.of(plan))).findings()).isEmpty();
  }

  @Provide
  Arbitrary<SiteRequirements> atLimits() {
    return SiteLimits.feasible();
  }

  @Property
  void noRuleFailsWhateverTheSite(@ForAll("any") Deployment deployment) {
    Report report = RULES.check(deployment);
    assertThat(report.findings()).noneMatch(finding -> finding.kind() == Finding.Kind.FAILED);
    assertThat(RULES.check(deployment)).isEqualTo(report);
  }

  @Property
  void theOrderOfTheServersDoesNotMatter(
      @ForAll("any") Deployment any, @ForAll("broken") Tuple2<Breach, Deployment> broken) {
    for (Deployment site : List.of(any, broken.get2())) {
      Deployment backwards =
          Deployment.builder().from(site).servers(site.servers().reverse()).build();
      assertThat(found(backwards)).isEqualTo(found(site));
    }
  }

  /** The findings, with the names of servers for their places, in no order. */
  private static Multiset<List<Object>> found(Deployment site) {
    Multiset<List<Object>> found = HashMultiset.create();
    for (Finding finding : RULES.check(site).findings()) {
      Map<String, String> facts = new TreeMap<>(finding.facts());
      Set<String> missing =
          Splitter.on(' ')
              .splitToStream(facts.getOrDefault(Finding.MISSING, ""))
              .map(pointer -> named(pointer, site))
              .collect(toSet());
      facts.remove(Finding.MISSING);
      String path = finding.kind() == Finding.Kind.BREACH ? named(finding.path(), site) : "";
      found.add(List.of(finding.rule().id(), finding.kind(), path, facts, missing));
    }
    return found;
  }

  private static final Pattern SERVER = Pattern.compile("^/servers/([0-9]+)");

  private static String named(String pointer, Deployment site) {
    return SERVER
        .matcher(pointer)
        .replaceFirst(
            match ->
                Matcher.quoteReplacement(
                    "/servers/" + site.servers().get(Integer.parseInt(match.group(1))).name()));
  }

  @Provide
  Arbitrary<Deployment> any() {
    return Sites.any();
  }

  @Property(tries = 2_000)
  void aBreachGivesExactlyItsFinding(@ForAll("broken") Tuple2<Breach, Deployment> broken) {
    Report report = RULES.check(broken.get2());
    List<Finding> own =
        report.findings().stream()
            .filter(finding -> finding.rule().id().equals(broken.get1().rule()))
            .toList();
    assertThat(own).hasSize(1);
    assertThat(own.get(0).kind()).isEqualTo(Finding.Kind.BREACH);
    assertThat(own.get(0).severity()).isEqualTo(own.get(0).rule().level().severity());
    assertThat(own.get(0).facts()).containsKey(Finding.EXPECTED);
    assertThat(own.get(0).facts().containsKey(Finding.ACTUAL))
        .isEqualTo(!ASKING.contains(broken.get1().rule()));
    assertThat(own.get(0).text()).contains(broken.get1().rule(), own.get(0).rule().summary());
    assertThat(report.findings())
        .map(finding -> finding.rule().id())
        .filteredOn(rule -> !Following.of(broken.get1().rule()).contains(rule))
        .containsExactly(broken.get1().rule());
  }

  @Provide
  Arbitrary<Tuple2<Breach, Deployment>> broken() {
    return Arbitraries.of(Breach.all())
        .flatMap(breach -> breach.deployments().map(site -> Tuple.of(breach, site)));
  }

  @Example
  void everyRuleOverDeploymentsCanBeBroken() {
    assertThat(Breach.all().stream().map(Breach::rule).collect(toSet()))
        .isEqualTo(
            RULES.rules().stream()
                .filter(rule -> rule.subjectType() == Deployment.class)
                .map(rule -> rule.info().id())
                .collect(toSet()));
  }

  /** Rules over other subjects are broken in the tests of their own modules, which list them. */
  @Example
  void rulesJudgeNothingElse() {
    assertThat(RULES.rules().stream().<Object>map(Rule::subjectType))
        .containsOnly(
            Deployment.class,
            SizingPlan.class,
            Accounts.class,
            AnswerSheet.class,
            SiteAnswers.class,
            CertificateInventory.class,
            CertificateCheck.class,
            IniDocument.class,
            EtsipFile.class,
            EtsipSite.class,
            SignOnSettings.class,
            LoginNotice.class,
            PrivacySettings.class,
            Erasure.class,
            EngineSettings.class,
            ReplicationJob.class,
            WanFailoverSettings.class,
            HyperVHost.class,
            FolderShare.class,
            UserAccountControl.class,
            LanguageSettings.class,
            ContactCenterSettings.class,
            GatheredSite.class);
  }
}
