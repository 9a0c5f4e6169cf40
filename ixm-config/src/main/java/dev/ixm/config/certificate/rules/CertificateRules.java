package dev.ixm.config.certificate.rules;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleProvider;
import java.util.ServiceLoader;

/** The built-in rules about certificates, on servers and in files. */
public final class CertificateRules implements RuleProvider {

  /** Called by {@link ServiceLoader}. */
  public CertificateRules() {}

  @Override
  public ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .addAll(StoreRules.ALL)
        .addAll(IssuerRules.ALL)
        .addAll(WebSiteRules.ALL)
        .addAll(MobilinkRules.ALL)
        .addAll(EncryptionRules.ALL)
        .addAll(BackupRules.ALL)
        .addAll(FileRules.ALL)
        .addAll(NameRules.ALL)
        .addAll(SampleRules.ALL)
        .build();
  }
}
