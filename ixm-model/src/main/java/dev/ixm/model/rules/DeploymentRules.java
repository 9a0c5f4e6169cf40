package dev.ixm.model.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.capacity.rules.CapacityRules;
import dev.ixm.model.client.rules.ClientRules;
import dev.ixm.model.cse.rules.CseNumberRules;
import dev.ixm.model.cse.rules.EmailTypeRules;
import dev.ixm.model.cse.rules.SpareRules;
import dev.ixm.model.hardware.rules.ProcessorRules;
import dev.ixm.model.hardware.rules.ProfileRules;
import dev.ixm.model.jitc.rules.JitcRules;
import dev.ixm.model.jitc.rules.JitcWindowsRules;
import dev.ixm.model.language.rules.SiteLanguageRules;
import dev.ixm.model.mirroring.rules.MirrorImageRules;
import dev.ixm.model.mirroring.rules.MirrorNetworkRules;
import dev.ixm.model.mirroring.rules.MirroringRules;
import dev.ixm.model.network.rules.CardRules;
import dev.ixm.model.network.rules.LanRules;
import dev.ixm.model.network.rules.NetworkRules;
import dev.ixm.model.network.rules.PortRules;
import dev.ixm.model.network.rules.SampleAddressRules;
import dev.ixm.model.platform.rules.Asp130Rules;
import dev.ixm.model.platform.rules.AwsRules;
import dev.ixm.model.platform.rules.GuestRules;
import dev.ixm.model.platform.rules.HyperVRules;
import dev.ixm.model.platform.rules.KindRules;
import dev.ixm.model.platform.rules.PlatformRules;
import dev.ixm.model.platform.rules.VmwareHaRules;
import dev.ixm.model.platform.rules.VmwareRules;
import dev.ixm.model.release.rules.ReleaseRules;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import dev.ixm.model.storage.rules.DriveLayoutRules;
import dev.ixm.model.storage.rules.StorageRules;
import dev.ixm.model.topology.rules.NumberRules;
import dev.ixm.model.topology.rules.ProtectionRules;
import dev.ixm.model.topology.rules.TopologyRules;
import dev.ixm.model.voice.rules.FileFormatRules;
import dev.ixm.model.voice.rules.VoicePortRules;
import dev.ixm.model.web.rules.WebRules;
import dev.ixm.model.windows.rules.AntivirusRules;
import dev.ixm.model.windows.rules.ComponentRules;
import dev.ixm.model.windows.rules.ProgramRules;
import dev.ixm.model.windows.rules.WindowsRules;
import dev.ixm.model.windows.rules.WindowsSetupRules;

/** The built-in rules over deployments. */
public final class DeploymentRules implements RuleProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public DeploymentRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(TopologyRules.ALL)
        .addAll(NumberRules.ALL)
        .addAll(ProtectionRules.ALL)
        .addAll(ReleaseRules.ALL)
        .addAll(WebRules.ALL)
        .addAll(CseNumberRules.ALL)
        .addAll(EmailTypeRules.ALL)
        .addAll(SpareRules.ALL)
        .addAll(StorageRules.ALL)
        .addAll(DriveLayoutRules.ALL)
        .addAll(ProcessorRules.ALL)
        .addAll(ProfileRules.ALL)
        .addAll(WindowsRules.ALL)
        .addAll(WindowsSetupRules.ALL)
        .addAll(ComponentRules.ALL)
        .addAll(AntivirusRules.ALL)
        .addAll(ProgramRules.ALL)
        .addAll(FileFormatRules.ALL)
        .addAll(VoicePortRules.ALL)
        .addAll(SiteLanguageRules.ALL)
        .addAll(CapacityRules.ALL)
        .addAll(PlatformRules.ALL)
        .addAll(VmwareRules.ALL)
        .addAll(VmwareHaRules.ALL)
        .addAll(HyperVRules.ALL)
        .addAll(AwsRules.ALL)
        .addAll(KindRules.ALL)
        .addAll(Asp130Rules.ALL)
        .addAll(GuestRules.ALL)
        .addAll(MirroringRules.ALL)
        .addAll(MirrorImageRules.ALL)
        .addAll(MirrorNetworkRules.ALL)
        .addAll(NetworkRules.ALL)
        .addAll(JitcRules.ALL)
        .addAll(PortRules.ALL)
        .addAll(SampleAddressRules.ALL)
        .addAll(JitcWindowsRules.ALL)
        .addAll(LanRules.ALL)
        .addAll(CardRules.ALL)
        .addAll(ClientRules.ALL)
        .build();
  }
}
