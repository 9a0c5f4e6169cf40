package dev.ixm.licensing.rules;

import static dev.ixm.model.rule.Level.MAY;
import static dev.ixm.model.rule.Level.MUST;

import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.Capacity;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicensedPorts;
import dev.ixm.model.Deployment;
import dev.ixm.model.Edition;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.Server;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.GuideRef;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.rule.RuleProvider;
import java.util.function.BiFunction;

/**
 * The built-in rules that hold a deployment against its license.
 *
 * <p>That the license is not stated is said once, by {@code license.stated}.
 */
public final class LicensingRules implements RuleProvider {

  private static final RuleInfo STATED =
      RuleInfo.of("license.stated", MUST, "the site has a license", GuideRef.of(5, "Requirements"));
  private static final RuleInfo HIGH_AVAILABILITY =
      RuleInfo.of(
          "license.high-availability",
          MUST,
          "the license of a High Availability site includes it",
          GuideRef.of(8, "Requirements"));
  private static final RuleInfo HIGH_SECURITY =
      RuleInfo.of(
          "license.high-security",
          MUST,
          "the license of a JITC site is a JITC license",
          GuideRef.of(9, "Requirements"));
  private static final RuleInfo SEATS =
      RuleInfo.of(
          "license.seats",
          MUST,
          "each kind of seat is licensed",
          GuideRef.of(1, "Maximum System Capacity"));
  private static final RuleInfo VOICE_PORTS =
      RuleInfo.of(
          "license.voice-ports", MUST, "the voice ports are licensed", GuideRef.of(5, "Procedure"));
  private static final RuleInfo SERVER_SEPARATE =
      RuleInfo.of(
          "license.server.separate",
          MUST,
          "the license manager runs on another computer than a voice server",
          GuideRef.of(12, "Introduction"));
  private static final RuleInfo REDUCED_BELOW_DEMO =
      RuleInfo.of(
          "license.reduced-below-demo",
          MAY,
          "the capacity after the term is not smaller than that of Demo Mode",
          GuideRef.of(12, "License Expiration"),
          Basis.INFERRED);

  /** Called by {@link java.util.ServiceLoader}. */
  public LicensingRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.of(
        Rule.of(STATED, Deployment.class, LicensingRules::stated),
        rule(HIGH_AVAILABILITY, LicensingRules::highAvailability),
        rule(HIGH_SECURITY, LicensingRules::highSecurity),
        rule(SEATS, LicensingRules::seats),
        rule(VOICE_PORTS, LicensingRules::voicePorts),
        rule(SERVER_SEPARATE, LicensingRules::serverSeparate),
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

  private static ImmutableList<Finding> stated(Deployment deployment) {
    return deployment.license().isPresent()
        ? ImmutableList.of()
        : ImmutableList.of(Finding.notStated(STATED, "/license").build());
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

  private static ImmutableList<Finding> seats(Deployment deployment, License license) {
    SeatCounts used = deployment.seats();
    SeatCounts licensed = license.seats();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    addSeats("basic", used.basic(), licensed.basic(), findings);
    addSeats("mainstream", used.mainstream(), licensed.mainstream(), findings);
    addSeats("advanced", used.advanced(), licensed.advanced(), findings);
    return findings.build();
  }

  private static void addSeats(
      String kind, int used, int licensed, ImmutableList.Builder<Finding> findings) {
    if (used > licensed) {
      findings.add(Finding.breach(SEATS, "/seats/" + kind).actual(used, licensed).build());
    }
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

  private static ImmutableList<Finding> serverSeparate(Deployment deployment, License license) {
    if (license.type() != LicenseType.WEBLM) {
      return ImmutableList.of();
    }
    if (deployment.servers(Role.LICENSE_SERVER).findAny().isEmpty()) {
      return ImmutableList.of(Finding.notStated(SERVER_SEPARATE, "/servers").build());
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < deployment.servers().size(); i++) {
      Server server = deployment.servers().get(i);
      if (server.roles().contains(Role.LICENSE_SERVER) && server.isVoiceServer()) {
        findings.add(
            Finding.breach(SERVER_SEPARATE, "/servers/%d/roles".formatted(i))
                .fact(Finding.SERVER, server.name())
                .actual(server.roles(), "no voice server")
                .build());
      }
    }
    return findings.build();
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
    return Capacity.of(level, license, LicensePolicy.DEFAULT).mailboxes().value();
  }
}
