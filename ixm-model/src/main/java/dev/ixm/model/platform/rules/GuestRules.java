package dev.ixm.model.platform.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.platform.PlatformKind.HYPER_V;
import static dev.ixm.model.platform.PlatformKind.VMWARE;
import static dev.ixm.model.windows.OperatingSystemPurpose.HYPER_V_GUEST;
import static dev.ixm.model.windows.OperatingSystemPurpose.VMWARE_GUEST;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.platform.Support;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.rule.DeploymentRule;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.OperatingSystemCatalog;
import dev.ixm.model.windows.OperatingSystemPurpose;
import dev.ixm.model.windows.WindowsVersion;
import java.util.function.Predicate;

/** The Windows of virtual servers. */
public final class GuestRules {

  private static final Source HYPER_V_LIST = Source.of(24, "Requirements");
  private static final OperatingSystemCatalog CATALOG =
      ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(OperatingSystemCatalog.KIND);

  /** What the provider offers. */
  public static final ImmutableList<Rule<Deployment>> ALL =
      ImmutableList.of(
          guests(
              RuleInfo.of(
                  "platform.vmware.guest.windows",
                  MUST,
                  "servers on VMware run a Windows that is supported there",
                  Source.of(23, "Pre-Requisites")),
              VMWARE,
              VMWARE_GUEST,
              support -> support != Support.UNSUPPORTED),
          guests(
              RuleInfo.of(
                  "platform.hyper-v.guest.windows",
                  MUST,
                  "servers on Hyper-V run a Windows that is supported there",
                  HYPER_V_LIST),
              HYPER_V,
              HYPER_V_GUEST,
              support -> support != Support.UNSUPPORTED),
          guests(
              RuleInfo.of(
                  "platform.hyper-v.guest.windows.listed",
                  SHOULD,
                  "servers on Hyper-V run a Windows that the chapter on Hyper-V lists",
                  HYPER_V_LIST,
                  Basis.INFERRED),
              HYPER_V,
              HYPER_V_GUEST,
              support -> support != Support.WARNING));

  private GuestRules() {}

  private static Rule<Deployment> guests(
      RuleInfo info,
      PlatformKind kind,
      OperatingSystemPurpose purpose,
      Predicate<Support> condition) {
    String supported = Joiner.on(", ").join(CATALOG.supported(purpose));
    return DeploymentRule.forEachServer(
        info,
        server -> OnPlatform.isOn(server, kind),
        (server, here) ->
            here.at("operatingSystem")
                .at("version")
                .require(
                    server.operatingSystem().map(OperatingSystem::version),
                    version -> condition.test(support(purpose, version)),
                    supported));
  }

  private static Support support(OperatingSystemPurpose purpose, WindowsVersion version) {
    return CATALOG.get(purpose, version).support();
  }
}
