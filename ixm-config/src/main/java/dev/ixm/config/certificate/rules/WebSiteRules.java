package dev.ixm.config.certificate.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.config.certificate.WebBinding;
import dev.ixm.config.certificate.WebBinding.Protocol;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.function.BiConsumer;

/** How the web site of a server can be reached. */
final class WebSiteRules {

  private static final String BINDINGS = "IIS Certificate Bindings";

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.iis.https",
                  MUST,
                  Source.of(5, BINDINGS, "G05-050", "G05-048", "G09-078", "G09-080"))
              .judging(CertificateInventory.class, bindings(WebSiteRules::offersHttps)),
          rule("certificate.iis.http", MUST, Source.of(5, BINDINGS, "G05-048", "G09-078"))
              .judging(CertificateInventory.class, bindings(WebSiteRules::offersNoHttp)),
          rule("certificate.iis.bound", MUST, Source.of(5, BINDINGS, "G05-050", "G09-080"))
              .judging(CertificateInventory.class, bindings(WebSiteRules::usesCertificate)));

  private WebSiteRules() {}

  private static BiConsumer<CertificateInventory, FindingCollector> bindings(
      BiConsumer<ServerCertificates, FindingCollector> check) {
    return Needs.of(
        CertificatePurpose.IIS,
        (need, found, findings) -> {
          FindingCollector here = findings.at("bindings");
          if (found.bindings().isEmpty()) {
            here.notStated();
          } else {
            check.accept(found, here);
          }
        });
  }

  private static void offersHttps(ServerCertificates found, FindingCollector here) {
    if (found.bindings().stream().noneMatch(WebBinding::isAsRequired)) {
      WebBinding required = WebBinding.required();
      here.with("site", required.site())
          .with("protocol", required.protocol())
          .with("ipAddress", required.ipAddress())
          .with("port", required.port())
          .missing(Bound.present());
    }
  }

  private static void offersNoHttp(ServerCertificates found, FindingCollector here) {
    here.forEach(
        found.bindings(),
        (binding, there) -> {
          if (binding.isOfDefaultSite(Protocol.HTTP)) {
            there.with("port", binding.port()).breach(binding.protocol(), Bound.absent());
          }
        });
  }

  /** That there is no certificate at all, another rule finds. */
  private static void usesCertificate(ServerCertificates found, FindingCollector here) {
    ImmutableList<InstalledCertificate> imported =
        found.certificates().stream()
            .filter(certificate -> certificate.purpose() == CertificatePurpose.IIS)
            .collect(ImmutableList.toImmutableList());
    here.forEach(
        found.bindings(),
        (binding, there) -> {
          if (!imported.isEmpty() && binding.isOfDefaultSite(Protocol.HTTPS)) {
            usesOneOf(imported, binding, there.at("certificate"));
          }
        });
  }

  private static void usesOneOf(
      ImmutableList<InstalledCertificate> imported, WebBinding binding, FindingCollector here) {
    ImmutableList<String> thumbprints =
        imported.stream()
            .flatMap(certificate -> certificate.thumbprint().stream())
            .collect(ImmutableList.toImmutableList());
    boolean isUnknown = thumbprints.size() < imported.size();
    here.require(
        binding.certificate(),
        bound ->
            isUnknown
                || thumbprints.stream().anyMatch(print -> Ascii.equalsIgnoreCase(print, bound)),
        Bound.oneOf(thumbprints));
  }
}
