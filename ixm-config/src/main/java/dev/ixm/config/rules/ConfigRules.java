package dev.ixm.config.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.aacc.rules.ContactCenterRules;
import dev.ixm.config.account.rules.AccountRules;
import dev.ixm.config.cse.rules.EngineRules;
import dev.ixm.config.etsip.rules.EtsipCertificateRules;
import dev.ixm.config.etsip.rules.EtsipFileRules;
import dev.ixm.config.etsip.rules.EtsipMwiRules;
import dev.ixm.config.etsip.rules.EtsipSampleRules;
import dev.ixm.config.etsip.rules.EtsipServerRules;
import dev.ixm.config.etsip.rules.EtsipSiteRules;
import dev.ixm.config.etsip.rules.EtsipTlsRules;
import dev.ixm.config.gdpr.rules.ErasureRules;
import dev.ixm.config.gdpr.rules.PrivacyRules;
import dev.ixm.config.hyperv.rules.HyperVGuestRules;
import dev.ixm.config.hyperv.rules.HyperVHostRules;
import dev.ixm.config.ini.rules.IniDuplicateRules;
import dev.ixm.config.ini.rules.IniLineRules;
import dev.ixm.config.ini.rules.IniTextRules;
import dev.ixm.config.jitc.rules.LoginNoticeRules;
import dev.ixm.config.language.rules.LanguageRules;
import dev.ixm.config.mirroring.rules.ReplicationLanRules;
import dev.ixm.config.mirroring.rules.ReplicationRules;
import dev.ixm.config.mirroring.rules.WanFailoverRules;
import dev.ixm.config.share.rules.FolderShareRules;
import dev.ixm.config.sso.rules.SignOnRules;
import dev.ixm.config.sso.rules.SignOnUserRules;
import dev.ixm.config.uac.rules.UserAccountControlRules;
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
        .addAll(EtsipSampleRules.ALL)
        .addAll(SignOnRules.ALL)
        .addAll(SignOnUserRules.ALL)
        .addAll(LoginNoticeRules.ALL)
        .addAll(PrivacyRules.ALL)
        .addAll(ErasureRules.ALL)
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
        .addAll(AccountRules.ALL)
        .build();
  }
}
