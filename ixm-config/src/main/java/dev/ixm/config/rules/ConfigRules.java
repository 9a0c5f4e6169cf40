package dev.ixm.config.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import java.util.ServiceLoader;

/** The built-in rules about configuration files and settings. */
public final class ConfigRules implements RuleProvider {

  /** Called by {@link ServiceLoader}. */
  public ConfigRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(IniTextRules.ALL)
        .addAll(IniLineRules.ALL)
        .addAll(IniDuplicateRules.ALL)
        .addAll(EtsipFileRules.ALL)
        .addAll(EtsipTlsRules.ALL)
        .addAll(EtsipCertificateRules.ALL)
        .addAll(EtsipMwiRules.ALL)
        .addAll(EtsipSiteRules.ALL)
        .addAll(EtsipServerRules.ALL)
        .addAll(SignOnRules.ALL)
        .addAll(SignOnUserRules.ALL)
        .addAll(LoginNoticeRules.ALL)
        .addAll(PrivacyRules.ALL)
        .addAll(PrivacyRules.ERASURE)
        .addAll(EngineRules.ALL)
        .addAll(ReplicationRules.ALL)
        .addAll(ReplicationLanRules.ALL)
        .addAll(WanFailoverRules.ALL)
        .addAll(HyperVHostRules.ALL)
        .addAll(HyperVGuestRules.ALL)
        .addAll(FolderShareRules.ALL)
        .addAll(UserAccountControlRules.ALL)
        .addAll(LanguageRules.ALL)
        .addAll(ContactCenterRules.ALL)
        .build();
  }
}
