package dev.ixm.ansible.gathered.rules;

import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.ansible.gathered.GatheredCertificate;
import dev.ixm.ansible.gathered.GatheredHost;
import dev.ixm.ansible.gathered.GatheredSite;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a server has what the certificate plan asks of its web site. Which certificate the web
 * site is bound to is not gathered: where any of the computer's would do, none is judged.
 */
final class CertificateFoundRules {

  private static final String IIS = "IIS Certificates";

  /** A certificate may have thousands of names. */
  private static final int FEW = 10;

  static final ImmutableList<Rule<GatheredSite>> ALL =
      ImmutableList.of(
          rule(
                  "gathered.certificates.present",
                  MUST,
                  Source.of(5, IIS, "G05-044", "G05-049", "G08-054"))
              .inferred()
              .judging(
                  GatheredSite.class,
                  HostRules.each(
                      (site, server, host, here) -> {
                        if (needs(site, server).isEmpty()) {
                          return;
                        }
                        if (host.certificates().isEmpty()) {
                          here.at("certificates").notStated();
                        } else if (usable(host).isEmpty()) {
                          here.at("certificates").missing(Bound.present());
                        }
                      })),
          rule("gathered.certificates.valid", MUST, Source.of(14, "Key", "G14-058"))
              .inferred()
              .judging(GatheredSite.class, eachUsable(CertificateFoundRules::areValid)),
          rule("gathered.certificates.named", SHOULD, Source.of(5, IIS))
              .beyondGuide()
              .judging(GatheredSite.class, eachUsable(CertificateFoundRules::areNamed)),
          rule(
                  "gathered.certificates.issued",
                  MUST,
                  Source.of(9, "IIS Certificate Bindings", "G09-077", "G09-049"))
              .inferred()
              .judging(GatheredSite.class, eachUsable(CertificateFoundRules::areIssued)));

  private CertificateFoundRules() {}

  /** Judges the certificates that the web site of a server could use, at least one. */
  private interface Check {
    void judge(
        CertificateRequirement need,
        GatheredHost host,
        List<GatheredCertificate> usable,
        FindingCollector here);
  }

  private static RuleSketch.Check<GatheredSite> eachUsable(Check check) {
    return HostRules.each(
        (site, server, host, here) -> {
          List<GatheredCertificate> usable = usable(host);
          if (!usable.isEmpty()) {
            needs(site, server)
                .forEach(need -> check.judge(need, host, usable, here.at("certificates")));
          }
        });
  }

  private static List<CertificateRequirement> needs(SiteView site, Server server) {
    return CertificatePlan.of(site, SelfSigned.PERMITTED).forServer(server.name()).stream()
        .filter(need -> need.purpose() == CertificatePurpose.IIS)
        .toList();
  }

  private static List<GatheredCertificate> usable(GatheredHost host) {
    return host.certificates().stream()
        .flatMap(ImmutableList::stream)
        .filter(GatheredCertificate::isForWebSite)
        .toList();
  }

  /** By the server's own clock. */
  private static void areValid(
      CertificateRequirement need,
      GatheredHost host,
      List<GatheredCertificate> usable,
      FindingCollector here) {
    if (host.at().isEmpty()) {
      here.notStated();
      return;
    }
    Instant at = host.at().get();
    if (usable.stream().noneMatch(it -> it.isValid(at))) {
      GatheredCertificate last =
          usable.stream().max(Comparator.comparing(GatheredCertificate::until)).orElseThrow();
      here.breach(at, Bound.within(last.from(), last.until()));
    }
  }

  private static void areNamed(
      CertificateRequirement need,
      GatheredHost host,
      List<GatheredCertificate> usable,
      FindingCollector here) {
    if (host.names().isEmpty()) {
      here.notStated();
    } else if (usable.stream()
        .noneMatch(it -> host.names().stream().anyMatch(it.bundle()::isFor))) {
      here.breach(
          usable.stream()
              .flatMap(it -> it.bundle().hostNames().stream())
              .limit(FEW)
              .collect(ImmutableList.toImmutableList()),
          Bound.oneOf(host.names()));
    }
  }

  private static void areIssued(
      CertificateRequirement need,
      GatheredHost host,
      List<GatheredCertificate> usable,
      FindingCollector here) {
    ImmutableSet<CertificateIssuer> issuers = need.issuers();
    if (!issuers.contains(CertificateIssuer.SELF_SIGNED)
        && usable.stream().allMatch(GatheredCertificate::isSelfSigned)) {
      here.breach(CertificateIssuer.SELF_SIGNED, Bound.oneOf(issuers));
    }
  }
}
