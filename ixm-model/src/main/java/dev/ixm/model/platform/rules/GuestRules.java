package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.model.windows.OperatingSystemPurpose.HYPER_V_GUEST;
import static dev.ixm.model.windows.OperatingSystemPurpose.VMWARE_GUEST;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.Support;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemPurpose;

/** The Windows of virtual servers. */
public final class GuestRules {

  private static final String HYPER_V_LIST = "Requirements";

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          guests(
              rule(
                  "platform.vmware.guest.windows",
                  MUST,
                  Source.of(23, "Pre-Requisites", "G23-004")),
              VMWARE,
              VMWARE_GUEST,
              Support.UNSUPPORTED),
          guests(
              rule(
                  "platform.hyper-v.guest.windows",
                  MUST,
                  Source.of(24, HYPER_V_LIST, "G24-003", "G24-021")),
              HYPER_V,
              HYPER_V_GUEST,
              Support.UNSUPPORTED),
          guests(
              rule(
                      "platform.hyper-v.guest.windows.listed",
                      SHOULD,
                      Source.of(24, HYPER_V_LIST, "G24-003"))
                  .inferred(),
              HYPER_V,
              HYPER_V_GUEST,
              Support.WARNING));

  private GuestRules() {}

  /** A rule that finds the versions of Windows of one degree of support. */
  private static Rule<Deployment> guests(
      RuleSketch rule, PlatformKind kind, OperatingSystemPurpose purpose, Support wrong) {
    return rule.forEachServer(
        server -> SiteView.isOn(server, kind),
        (site, server, here) ->
            windows(site.facts().get(OperatingSystemCatalog.KIND), purpose, wrong, server, here));
  }

  private static void windows(
      OperatingSystemCatalog catalog,
      OperatingSystemPurpose purpose,
      Support wrong,
      Server server,
      FindingCollector here) {
    here.at("operatingSystem")
        .at("version")
        .require(
            server.operatingSystem().map(OperatingSystem::version),
            version -> catalog.get(purpose, version).support() != wrong,
            Bound.oneOf(catalog.supported(purpose)));
  }
}
