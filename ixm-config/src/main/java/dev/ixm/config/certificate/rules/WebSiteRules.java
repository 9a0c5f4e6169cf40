package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.config.certificate.WebBinding;
import dev.ixm.config.certificate.WebBinding.Protocol;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;

/** How the web site of a server can be reached. */
final class WebSiteRules {

  private static final Source SOURCE = Source.of(5, "IIS Certificate Bindings");

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          bindings(
              RuleInfo.of(
                  "certificate.iis.https",
                  MUST,
                  "the default web site offers HTTPS on all unassigned addresses, default port",
                  SOURCE),
              WebSiteRules::offersHttps),
          bindings(
              RuleInfo.of(
                  "certificate.iis.http", MUST, "the default web site offers no HTTP", SOURCE),
              WebSiteRules::offersNoHttp),
          bindings(
              RuleInfo.of(
                  "certificate.iis.bound",
                  MUST,
                  "HTTPS uses the certificate that was imported for the web site",
                  SOURCE),
              WebSiteRules::usesCertificate));

  private WebSiteRules() {}

  private static Rule<CertificateInventory> bindings(RuleInfo info, Needs.Check check) {
    return Needs.rule(
        info,
        CertificatePurpose.IIS,
        (need, found, findings) -> {
          if (found.bindings().isEmpty()) {
            findings.at("bindings").notStated();
          } else {
            check.accept(need, found, findings);
          }
        });
  }

  private static void offersHttps(
      CertificateRequirement need, ServerCertificates found, FindingCollector findings) {
    if (found.bindings().stream().noneMatch(WebBinding::isAsRequired)) {
      findings
          .at("bindings")
          .breach(
              found.bindings().stream().map(WebSiteRules::shown).toList(),
              shown(WebBinding.required()));
    }
  }

  private static String shown(WebBinding binding) {
    return "%s %s %s:%s"
        .formatted(binding.site(), binding.protocol(), binding.ipAddress(), binding.port());
  }

  private static void offersNoHttp(
      CertificateRequirement need, ServerCertificates found, FindingCollector findings) {
    for (int i = 0; i < found.bindings().size(); i++) {
      if (found.bindings().get(i).isOfDefaultSite(Protocol.HTTP)) {
        findings.at("bindings").at(i).breach(shown(found.bindings().get(i)), "removed");
      }
    }
  }

  /** That there is no certificate at all, another rule finds. */
  private static void usesCertificate(
      CertificateRequirement need, ServerCertificates found, FindingCollector findings) {
    ImmutableList<InstalledCertificate> imported =
        found.certificates().stream()
            .filter(certificate -> certificate.purpose() == CertificatePurpose.IIS)
            .collect(ImmutableList.toImmutableList());
    for (int i = 0; i < found.bindings().size(); i++) {
      WebBinding binding = found.bindings().get(i);
      if (!imported.isEmpty() && binding.isOfDefaultSite(Protocol.HTTPS)) {
        usesOneOf(imported, binding, findings.at("bindings").at(i).at("certificate"));
      }
    }
  }

  private static void usesOneOf(
      ImmutableList<InstalledCertificate> imported, WebBinding binding, FindingCollector findings) {
    boolean isUnknown =
        imported.stream().anyMatch(certificate -> certificate.thumbprint().isEmpty());
    findings.require(
        binding.certificate(),
        bound ->
            isUnknown
                || imported.stream()
                    .flatMap(certificate -> certificate.thumbprint().stream())
                    .anyMatch(thumbprint -> Ascii.equalsIgnoreCase(thumbprint, bound)),
        "that of a certificate for the web site");
  }
}
