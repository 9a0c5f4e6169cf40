package dev.ixm.model.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;

/** The built-in rules over deployments that need no sizing. */
public final class DeploymentRules implements RuleProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public DeploymentRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TopologyRules.ALL)
        .addAll(NumberRules.ALL)
        .addAll(SynchronizationRules.ALL)
        .addAll(StorageRules.ALL)
        .addAll(DriveLayoutRules.ALL)
        .addAll(ProcessorRules.ALL)
        .addAll(WindowsRules.ALL)
        .addAll(WindowsSetupRules.ALL)
        .addAll(ComponentRules.ALL)
        .addAll(AntivirusRules.ALL)
        .addAll(ProgramRules.ALL)
        .addAll(PlatformRules.ALL)
        .addAll(VmwareRules.ALL)
        .addAll(VmwareHaRules.ALL)
        .addAll(HyperVRules.ALL)
        .addAll(AwsRules.ALL)
        .addAll(GuestRules.ALL)
        .addAll(MirroringRules.ALL)
        .addAll(MirrorImageRules.ALL)
        .addAll(MirrorNetworkRules.ALL)
        .addAll(NetworkRules.ALL)
        .add(PortRules.NO_CONFLICT)
        .addAll(LanRules.ALL)
        .addAll(ClientRules.ALL)
        .build();
  }
}
