package dev.ixm.testkit.value;

import dev.ixm.config.certificate.CertificateBackup;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.CertificateSubject;
import dev.ixm.config.certificate.InstalledCertificate;
import dev.ixm.config.certificate.MobilinkFile;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.certificate.ServerCertificates;
import dev.ixm.config.certificate.WebBinding;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The certificates that sites need, and any that are found on their servers. */
final class CertificateArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(CertificateBackup.class, Values.of(CertificateBackup.class)::build)
          .put(CertificateInventory.class, CertificateArbitraries::inventories)
          .put(CertificatePlan.class, CertificateArbitraries::plans)
          .put(
              CertificateRequirement.class,
              () -> plans().flatMap(plan -> Arbitraries.of(plan.requirements())))
          .put(CertificateSubject.class, CertificateArbitraries::subjects)
          .put(InstalledCertificate.class, CertificateArbitraries::installed)
          .put(ServerCertificates.class, () -> found(ScalarArbitraries.names()))
          .put(WebBinding.class, CertificateArbitraries::bindings);

  private CertificateArbitraries() {}

  private static Arbitrary<CertificatePlan> plans() {
    return Combinators.combine(
            Sites.deployments().map(SiteView::of), Arbitraries.of(SelfSigned.class))
        .as(CertificatePlan::of);
  }

  static Arbitrary<CertificateSubject> subjects() {
    Arbitrary<String> texts =
        Arbitraries.strings().alpha().numeric().withChars("-_.,'&/\\+=").ofMaxLength(62);
    Arbitrary<String> names = texts.map("N"::concat);
    Arbitrary<String> places = texts.map("New "::concat).map(place -> place + "0");
    return Values.of(CertificateSubject.class)
        .each("country", Arbitraries.strings().alpha().ofLength(2))
        .each("state", places)
        .each("locality", places)
        .each("organization", names)
        .each("organizationalUnit", names)
        .each("commonName", names)
        .build();
  }

  private static Arbitrary<String> thumbprints() {
    return Arbitraries.strings().numeric().withChars("ABCDEFabcdef").ofLength(40);
  }

  private static Arbitrary<InstalledCertificate> installed() {
    return Values.of(InstalledCertificate.class)
        .each("store", Arbitraries.of(CertificateRequirement.PERSONAL, "Web Hosting"))
        .each(
            "intendedPurposes",
            Arbitraries.of(CertificateRequirement.FILE_ENCRYPTION, "Server Authentication"))
        .each("thumbprint", thumbprints())
        .build();
  }

  private static Arbitrary<WebBinding> bindings() {
    return Values.of(WebBinding.class)
        .each("site", Arbitraries.of(WebBinding.DEFAULT_SITE, "default web site", "Intranet"))
        .each("ipAddress", Arbitraries.of(WebBinding.ALL_UNASSIGNED, "*", "192.0.2.1"))
        .each(
            "port",
            Arbitraries.oneOf(
                Arbitraries.of(WebBinding.HTTPS_PORT),
                Arbitraries.integers().between(1, PortRange.MAX)))
        .each("certificate", thumbprints())
        .build();
  }

  private static Arbitrary<ServerCertificates> found(Arbitrary<String> servers) {
    return Values.of(ServerCertificates.class)
        .each("server", servers)
        .each("certificates", installed())
        .each("bindings", bindings())
        .each(
            "files",
            Arbitraries.oneOf(
                Arbitraries.of(MobilinkFile.class).map(MobilinkFile::fileName),
                ScalarArbitraries.names()))
        .each("subject", subjects())
        .build();
  }

  private static Arbitrary<CertificateInventory> inventories() {
    return Sites.deployments().flatMap(CertificateArbitraries::inventories);
  }

  private static Arbitrary<CertificateInventory> inventories(Deployment site) {
    return Values.of(CertificateInventory.class)
        .each("deployment", Arbitraries.just(site))
        .whole(
            "servers",
            found(Arbitraries.of(site.servers()).map(Server::name))
                .list()
                .uniqueElements(ServerCertificates::server)
                .ofMaxSize(Math.min(site.servers().size(), 3)))
        .each("efsBackup", Values.of(CertificateBackup.class).build())
        .build();
  }
}
