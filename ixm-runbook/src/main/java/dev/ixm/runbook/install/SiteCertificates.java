package dev.ixm.runbook.install;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificatePurpose;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.List;

/**
 * The certificates that a site obtains before they are imported. Those of the synchronization are
 * made on the Primary later.
 */
final class SiteCertificates {

  /** All are at hand. */
  static final String OBTAINED = "site.certificates";

  private final SiteView site;
  private final SelfSigned policy;
  private final List<Server> servers;
  private final List<Server> fresh;

  /**
   * Prepares to write it.
   *
   * @param policy whether the site lets certificates be self-signed
   * @param servers which servers are prepared
   * @param fresh those of them that do not run yet: the others have their own, and the one for
   *     files, whose backup the fresh ones import
   */
  SiteCertificates(SiteView site, SelfSigned policy, List<Server> servers, List<Server> fresh) {
    this.site = site;
    this.policy = policy;
    this.servers = servers;
    this.fresh = fresh;
  }

  Step.Builder write(Draft draft) {
    Step.Builder step =
        draft.step(Party.of(Party.Kind.SITE), OBTAINED, Action.OBTAIN, "Obtain the certificates");
    ImmutableListMultimap<CertificatePurpose, CertificateRequirement> needed =
        Multimaps.index(
            CertificatePlan.of(site, policy).requirements().stream()
                .filter(this::isObtained)
                .toList(),
            CertificateRequirement::purpose);
    needed.asMap().values().forEach(all -> step.addHow(line(List.copyOf(all))));
    return step.expected("For each a file with its private key, and the password that opens it")
        .why("They have to be there before the product is installed")
        .setting(Keys.CERTIFICATES, Key.YES)
        .source(site.isJitc() ? FileEncryption.EFS : Source.of(5, "Digital Certificates"));
  }

  private boolean isObtained(CertificateRequirement needed) {
    return switch (needed.purpose()) {
      case MOBILINK -> false;
      case EFS -> fresh.containsAll(site.order());
      case IIS -> isOn(fresh, needed);
      case SIP_TLS -> isOn(servers, needed);
    };
  }

  private static boolean isOn(List<Server> servers, CertificateRequirement needed) {
    return servers.stream().anyMatch(it -> it.name().equals(needed.server()));
  }

  private static String line(List<CertificateRequirement> needed) {
    CertificateRequirement first = needed.get(0);
    String issuers =
        first.issuers().stream().map(SiteCertificates::issuer).collect(joining(" or "));
    return first.purpose() == CertificatePurpose.EFS
        ? "%s, one for all servers, from %s".formatted(purpose(first.purpose()), issuers)
        : "%s, on %s, from %s"
            .formatted(
                purpose(first.purpose()),
                needed.stream()
                    .map(it -> "`" + it.server() + "`")
                    .distinct()
                    .collect(joining(", ")),
                issuers);
  }

  private static String purpose(CertificatePurpose purpose) {
    return switch (purpose) {
      case EFS -> "For files (EFS)";
      case IIS -> "For the web site (IIS)";
      case SIP_TLS -> "For TLS with the PBX, in PEM format";
      case MOBILINK -> "For the synchronization";
    };
  }

  private static String issuer(CertificateIssuer issuer) {
    return switch (issuer) {
      case AUTHORITY -> "a certification authority";
      case COMPANY -> "the company's own IT";
      case SELF_SIGNED -> "yourself (self-signed)";
    };
  }
}
