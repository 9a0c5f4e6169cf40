package dev.ixm.model.jitc.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.windows.OperatingSystemPurpose.JITC_SERVER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.Architecture;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;

/** The Windows that the JITC edition runs on. */
public final class JitcWindowsRules {

  private static final Source PRE_REQUISITES = Source.of(9, "Pre-requisites", "G09-012");

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          rule("jitc.windows.version", MUST, PRE_REQUISITES)
              .forEachServer(JitcWindowsRules::isOfJitc, JitcWindowsRules::version),
          rule("jitc.windows.architecture", MUST, PRE_REQUISITES)
              .forEachServer(JitcWindowsRules::isOfJitc, JitcWindowsRules::architecture));

  private JitcWindowsRules() {}

  private static boolean isOfJitc(SiteView site, Server server) {
    return site.isJitc() && server.isProductServer();
  }

  private static void version(SiteView site, Server server, FindingCollector here) {
    here.at("operatingSystem")
        .at("version")
        .oneOf(
            server.operatingSystem().map(OperatingSystem::version),
            site.facts().get(OperatingSystemCatalog.KIND).supported(JITC_SERVER));
  }

  private static void architecture(SiteView site, Server server, FindingCollector here) {
    ImmutableSet<Architecture> supported =
        site.facts().get(OperatingSystemCatalog.KIND).forPurpose(JITC_SERVER).stream()
            .flatMap(entry -> entry.architectures().stream())
            .collect(toImmutableSet());
    here.at("operatingSystem")
        .at("architecture")
        .oneOf(server.operatingSystem().flatMap(OperatingSystem::architecture), supported);
  }
}
