package dev.ixm.config.certificate.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.config.certificate.CertificatePurpose.MOBILINK;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.site.Server;
import java.util.Collection;
import java.util.Optional;

/** Keys and certificates of the synchronization of a JITC site. */
final class MobilinkRules {

  private static final String CERTIFICATES = "Certificates for Mobilink Connection: Self-Signed";

  static final ImmutableList<Rule<CertificateInventory>> ALL =
      ImmutableList.of(
          rule(
                  "certificate.mobilink.files",
                  MUST,
                  Source.of(9, CERTIFICATES, "G09-287", "G09-288", "G09-275", "G09-276"))
              .judging(CertificateInventory.class, Needs.of(MOBILINK, MobilinkRules::hasFiles)),
          rule(
                  "certificate.mobilink.subject",
                  MUST,
                  Source.of(
                      9,
                      CERTIFICATES,
                      "G09-283",
                      "G09-298",
                      "G09-181",
                      "G09-241",
                      "G09-390",
                      "G09-411"))
              .judging(CertificateInventory.class, MobilinkRules::sameSubject));

  private MobilinkRules() {}

  private static void hasFiles(
      CertificateRequirement need, ServerCertificates found, FindingCollector findings) {
    FindingCollector here = findings.at("files");
    if (found.files().isEmpty()) {
      here.notStated();
    } else if (!lowerCase(found.files()).containsAll(lowerCase(need.files()))) {
      here.breach(found.files(), Bound.including(need.files()));
    }
  }

  private static ImmutableSet<String> lowerCase(Collection<String> names) {
    return names.stream().map(Ascii::toLowerCase).collect(toImmutableSet());
  }

  private static void sameSubject(CertificateInventory inventory, FindingCollector findings) {
    Optional<CertificateSubject> primary =
        inventory
            .deployment()
            .servers(Role.PRIMARY)
            .map(Server::name)
            .flatMap(
                name -> inventory.servers().stream().filter(found -> found.server().equals(name)))
            .flatMap(found -> found.subject().stream())
            .findFirst();
    Needs.forEach(
        inventory,
        MOBILINK,
        findings,
        (need, found, here) ->
            found
                .subject()
                .ifPresentOrElse(
                    subject -> Subjects.same(subject, primary.orElse(subject), here.at("subject")),
                    () -> here.at("subject").notStated()));
  }
}
