package dev.ixm.config.certificate.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.etsip.rules.EtsipCertificateRules;
import dev.ixm.model.rule.Finding;

/** Which certificates are made anew because of what rules find. */
public final class CertificateMending {

  private static final ImmutableMap<String, CertificatePurpose> BY_RULE =
      ImmutableMap.<String, CertificatePurpose>builder()
          .put("certificate.efs.intended-purpose", CertificatePurpose.EFS)
          .put("certificate.efs.issuer", CertificatePurpose.EFS)
          .put("certificate.efs.store", CertificatePurpose.EFS)
          .put("certificate.iis.issuer", CertificatePurpose.IIS)
          .put("certificate.iis.store", CertificatePurpose.IIS)
          .put("certificate.encryption.synchronization", CertificatePurpose.MOBILINK)
          .put("certificate.mobilink.files", CertificatePurpose.MOBILINK)
          .put("certificate.mobilink.subject", CertificatePurpose.MOBILINK)
          .put("certificate.sample.subject", CertificatePurpose.MOBILINK)
          .put(EtsipCertificateRules.LACKS_CERTIFICATE, CertificatePurpose.SIP_TLS)
          .buildOrThrow();

  private CertificateMending() {}

  /**
   * {@return those of the finding's server, or of all servers if it names none}
   *
   * @param plan which certificates the site has
   * @param finding of any rule
   */
  public static ImmutableList<CertificateRequirement> anew(CertificatePlan plan, Finding finding) {
    return plan.requirements().stream()
        .filter(need -> need.purpose() == BY_RULE.get(finding.rule().id()))
        .filter(need -> finding.server().map(need.server()::equals).orElse(true))
        .collect(toImmutableList());
  }
}
