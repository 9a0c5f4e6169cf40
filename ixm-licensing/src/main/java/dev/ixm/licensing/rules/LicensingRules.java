package dev.ixm.licensing.rules;

import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicensedCapacity;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.site.Deployment;
import java.util.function.BiFunction;

/**
 * The built-in rules that hold a deployment against its license.
 *
 * <p>That the license is not stated is said once, by {@code license.stated}.
 */
public final class LicensingRules implements RuleProvider {

  private static final RuleInfo HIGH_AVAILABILITY =
      RuleInfo.of(
          "license.high-availability",
          MUST,
          "the license of a High Availability site includes it",
          Source.of(8, "Requirements"));
  private static final RuleInfo HIGH_SECURITY =
      RuleInfo.of(
          "license.high-security",
          MUST,
          "the license of a JITC site is a JITC license",
          Source.of(9, "Requirements"));
  private static final RuleInfo SEATS =
      RuleInfo.of(
          "license.seats",
          MUST,
          "each kind of seat is licensed",
          Source.of(1, "Maximum System Capacity"));
  private static final RuleInfo VOICE_PORTS =
      RuleInfo.of(
          "license.voice-ports", MUST, "the voice ports are licensed", Source.of(5, "Procedure"));
  private static final RuleInfo SERVER_SEPARATE =
      RuleInfo.of(
          "license.server.separate",
          MUST,
          "the license manager runs on another computer than a voice server",
          Source.of(12, "Introduction"));
  private static final RuleInfo REDUCED_BELOW_DEMO =
      RuleInfo.of(
          "license.reduced-below-demo",
          MAY,
          "the capacity after the term is not smaller than that of Demo Mode",
          Source.of(12, "License Expiration"),
          Basis.INFERRED);

  /** Called by {@link java.util.ServiceLoader}. */
  public LicensingRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.of(
        rule(HIGH_AVAILABILITY, LicensingRules::highAvailability),
        rule(HIGH_SECURITY, LicensingRules::highSecurity),
        Rule.of(SEATS, Deployment.class, LicensingRules::seats),
        rule(VOICE_PORTS, LicensingRules::voicePorts),
        UseRules.languages(),
        UseRules.speech(),
        UseRules.options(),
        DeploymentRule.forEachServer(
            SERVER_SEPARATE,
            server -> server.roles().contains(Role.LICENSE_SERVER) && server.isVoiceServer(),
            (server, here) -> here.at("roles").breach(server.roles(), "no voice server")),
        rule(REDUCED_BELOW_DEMO, LicensingRules::reducedBelowDemo));
  }

  /** A rule that has nothing to say where no license is stated. */
  private static Rule<Deployment> rule(
      RuleInfo info, BiFunction<Deployment, License, ImmutableList<Finding>> evaluation) {
    return Rule.of(
        info,
        Deployment.class,
        deployment ->
            deployment
                .license()
                .map(license -> evaluation.apply(deployment, license))
                .orElse(ImmutableList.of()));
  }

  private static ImmutableList<Finding> highAvailability(Deployment deployment, License license) {
    boolean needed = deployment.topology() == Topology.HIGH_AVAILABILITY;
    return feature(HIGH_AVAILABILITY, needed, license, LicenseFeature.HIGH_AVAILABILITY);
  }

  private static ImmutableList<Finding> highSecurity(Deployment deployment, License license) {
    boolean needed = deployment.edition() == Edition.JITC;
    return feature(HIGH_SECURITY, needed, license, LicenseFeature.HIGH_SECURITY);
  }

  private static ImmutableList<Finding> feature(
      RuleInfo rule, boolean needed, License license, LicenseFeature feature) {
    return needed && !license.features().contains(feature)
        ? ImmutableList.of(
            Finding.breach(rule, "/license/features").actual(license.features(), feature).build())
        : ImmutableList.of();
  }

  /** The one rule that says that no license is stated; the others are silent then. */
  private static void seats(Deployment deployment, FindingCollector findings) {
    if (deployment.license().isEmpty()) {
      findings.at("license").notStated();
      return;
    }
    SeatCounts used = deployment.seats();
    SeatCounts licensed = deployment.license().get().seats();
    FindingCollector here = findings.at("seats");
    UseRules.atMost(here.at("basic"), used.basic(), licensed.basic());
    UseRules.atMost(here.at("mainstream"), used.mainstream(), licensed.mainstream());
    UseRules.atMost(here.at("advanced"), used.advanced(), licensed.advanced());
  }

  private static ImmutableList<Finding> voicePorts(Deployment deployment, License license) {
    Figure<Integer> licensed = LicensedPorts.of(license);
    return deployment.voicePorts() <= licensed.value()
        ? ImmutableList.of()
        : ImmutableList.of(
            Finding.breach(VOICE_PORTS, "/voicePorts")
                .actual(deployment.voicePorts(), licensed.value())
                .fact("calculation", licensed)
                .build());
  }

  /** The guide links the two limits nowhere, so that a small site gains when its grace is over. */
  private static ImmutableList<Finding> reducedBelowDemo(Deployment deployment, License license) {
    int reduced = mailboxes(license, LicenseLevel.REDUCED);
    int demo = mailboxes(license, LicenseLevel.DEMO);
    return license.expirationDate().isEmpty() || reduced >= demo
        ? ImmutableList.of()
        : ImmutableList.of(
            Finding.breach(REDUCED_BELOW_DEMO, "/license/seats").actual(reduced, demo).build());
  }

  private static int mailboxes(License license, LicenseLevel level) {
    return LicensedCapacity.of(level, license, LicensePolicy.DEFAULT).mailboxes().value();
  }
}
