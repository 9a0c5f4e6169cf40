package dev.ixm.examples.planner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseTimeline;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.licensing.TimelineEntry;
import dev.ixm.model.firewall.Firewall;
import dev.ixm.model.firewall.FirewallEntry;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.license.License;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.runbook.Precheck;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;
import dev.ixm.sizing.Proposal;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the SDK has to say about one site.
 *
 * @param sizing the calculation, empty for a deployment that was not planned here
 * @param deployment the servers
 * @param licensedVoicePorts the ports that the license grants, empty without a license
 * @param report what was found in the deployment
 * @param settingsReports what was found in the ETSIPService.ini of each voice server, by server
 * @param licenseDates what happens to the license as its term ends, empty without a term
 * @param installation the steps of the installation
 */
record Study(
    Optional<SizingPlan> sizing,
    Deployment deployment,
    Optional<Figure<Integer>> licensedVoicePorts,
    Report report,
    ImmutableMap<String, Report> settingsReports,
    ImmutableList<TimelineEntry> licenseDates,
    Runbook installation) {

  private static final int DAYS_BEFORE_EXPIRATION = 90;
  private static final int DAYS_AFTER_EXPIRATION = 61;

  /** {@return the study of a site that is to be planned} */
  static Study plan(SiteRequirements requirements) {
    SizingPlan plan = Sizing.size(requirements);
    return of(Optional.of(plan), Proposal.of(plan));
  }

  /** {@return the study of a deployment as it is} */
  static Study check(Deployment deployment) {
    return of(Optional.empty(), deployment);
  }

  private static Study of(Optional<SizingPlan> sizing, Deployment deployment) {
    RuleSet rules = RuleSet.discover(Study.class.getClassLoader());
    Report report = rules.check(deployment);
    return new Study(
        sizing,
        deployment,
        deployment.license().map(LicensedPorts::of),
        sizing.map(plan -> report.and(rules.check(plan))).orElse(report),
        ImmutableMap.copyOf(
            Maps.transformValues(
                settings(deployment), document -> EtsipFile.of(document).check(rules))),
        deployment.license().map(Study::licenseDates).orElse(ImmutableList.of()),
        Precheck.before(Installation.of(deployment), report));
  }

  /** {@return everything, in the order in which it is written as JSON} */
  ImmutableMap<String, Object> json() {
    return ImmutableMap.<String, Object>builder()
        .put("sizing", sizing)
        .put("deployment", deployment)
        .put("licensedVoicePorts", licensedVoicePorts)
        .put("report", report)
        .put("settingsReports", settingsReports)
        .put("licenseDates", licenseDates)
        .put("installation", installation)
        .buildOrThrow();
  }

  /** {@return whether anything that was found is an error} */
  boolean hasErrors() {
    return Stream.concat(Stream.of(report), settingsReports.values().stream())
        .anyMatch(Report::hasErrors);
  }

  private static ImmutableList<TimelineEntry> licenseDates(License license) {
    if (license.expirationDate().isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate expiration = license.expirationDate().get();
    return LicenseTimeline.of(license, LicensePolicy.DEFAULT)
        .between(
            expiration.minusDays(DAYS_BEFORE_EXPIRATION),
            expiration.plusDays(DAYS_AFTER_EXPIRATION + 1))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the ETSIPService.ini of each voice server, by the server's name} */
  static ImmutableMap<String, IniDocument> settings(Deployment deployment) {
    return deployment.servers().stream()
        .filter(Server::isVoiceServer)
        .collect(
            ImmutableMap.toImmutableMap(
                Server::name, server -> EtsipSettings.forServer(deployment, server).toDocument()));
  }

  /** {@return what firewalls have to let through, by the ports of its release} */
  ImmutableList<FirewallEntry> firewall() {
    return Firewall.of(deployment);
  }
}
