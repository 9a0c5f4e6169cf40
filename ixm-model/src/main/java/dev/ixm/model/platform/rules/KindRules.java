package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.platform.PlatformKind.AWS;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.platform.PlatformFeature;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import java.util.Optional;
import java.util.function.Function;

/** Whether what is stated of a platform fits its kind. */
public final class KindRules {

  private static final ImmutableSet<PlatformKind> HYPERVISORS = ImmutableSet.of(VMWARE, HYPER_V);

  /** What only some kinds of platform have, a row an attribute. */
  private static final ImmutableList<Part> PARTS =
      ImmutableList.of(
          part("version", Platform::version, VMWARE, HYPER_V),
          part("asp130", Platform::asp130, VMWARE),
          part("hostProcessorVendor", Platform::hostProcessorVendor, VMWARE, HYPER_V, AWS),
          part("cluster", platform -> platform.cluster().map(it -> "stated"), VMWARE),
          part("managedByWindowsServer", Platform::managedByWindowsServer, HYPER_V),
          part("virtualSwitch", Platform::virtualSwitch, VMWARE, HYPER_V),
          part("instanceType", Platform::instanceType, AWS));

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("platform.kind", MUST, Source.of(23, "Pre-Requisites"))
              .beyondGuide()
              .forEachServer(
                  server -> server.platform().isPresent(),
                  (site, server, here) ->
                      judge(server.platform().orElseThrow(), here.at("platform"))));

  private KindRules() {}

  /** An attribute, and the kinds of platform that have it. */
  private record Part(
      String name,
      Function<Platform, ? extends Optional<?>> value,
      ImmutableSet<PlatformKind> kinds) {}

  private static Part part(
      String name, Function<Platform, ? extends Optional<?>> value, PlatformKind... kinds) {
    return new Part(name, value, ImmutableSet.copyOf(kinds));
  }

  private static void judge(Platform platform, FindingCollector findings) {
    FindingCollector here = findings.with("kind", platform.kind());
    for (Part part : PARTS) {
      if (!part.kinds().contains(platform.kind())) {
        part.value()
            .apply(platform)
            .ifPresent(value -> here.at(part.name()).breach(value, Bound.absent()));
      }
    }
    for (PlatformFeature feature : platform.features()) {
      if (!kinds(feature).contains(platform.kind())) {
        here.at("features").breach(feature, Bound.absent());
      }
    }
  }

  /** VMware's chapter names all of them; Hyper-V calls snapshots checkpoints. */
  private static ImmutableSet<PlatformKind> kinds(PlatformFeature feature) {
    return switch (feature) {
      case SNAPSHOT, THIN_PROVISIONING -> HYPERVISORS;
      case VMOTION, VMWARE_HA, DRS, FAULT_TOLERANCE, STANDARD_SWITCH, DISTRIBUTED_SWITCH, VSAN ->
          ImmutableSet.of(VMWARE);
    };
  }
}
