package dev.ixm.testkit.value;

import dev.ixm.config.certificate.CertificateBackup;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificateIssuer;
import dev.ixm.config.certificate.CertificateOwner;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificatePurpose;
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
import dev.ixm.testkit.site.Sites;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The certificates that sites need, and any that are found on their servers. */
final class CertificateArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(CertificateBackup.class, CertificateArbitraries::backups)
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
    return Combinators.combine(
            Arbitraries.strings().alpha().ofLength(2), places, places, names, names, names)
        .as(
            (country, state, locality, organization, unit, name) ->
                CertificateSubject.builder()
                    .country(country)
                    .state(state)
                    .locality(locality)
                    .organization(organization)
                    .organizationalUnit(unit)
                    .commonName(name)
                    .build());
  }

  private static Arbitrary<String> thumbprints() {
    return Arbitraries.strings().numeric().withChars("ABCDEFabcdef").ofLength(40);
  }

  private static Arbitrary<InstalledCertificate> installed() {
    return Combinators.combine(
            Arbitraries.of(CertificatePurpose.class),
            Arbitraries.of(CertificateIssuer.class).optional(),
            Arbitraries.of(CertificateOwner.class).optional(),
            Arbitraries.of(CertificateRequirement.PERSONAL, "Web Hosting").optional(),
            ScalarArbitraries.sets(
                Arbitraries.of(CertificateRequirement.FILE_ENCRYPTION, "Server Authentication")),
            thumbprints().optional())
        .as(
            (purpose, issuer, owner, store, purposes, thumbprint) ->
                InstalledCertificate.builder()
                    .purpose(purpose)
                    .issuer(issuer)
                    .owner(owner)
                    .store(store)
                    .intendedPurposes(purposes)
                    .thumbprint(thumbprint)
                    .build());
  }

  private static Arbitrary<WebBinding> bindings() {
    return Combinators.combine(
            Arbitraries.of(WebBinding.DEFAULT_SITE, "default web site", "Intranet"),
            Arbitraries.of(WebBinding.Protocol.class),
            Arbitraries.of(WebBinding.ALL_UNASSIGNED, "*", "192.0.2.1"),
            Arbitraries.oneOf(
                Arbitraries.of(WebBinding.HTTPS_PORT),
                Arbitraries.integers().between(1, PortRange.MAX)),
            thumbprints().optional())
        .as(
            (site, protocol, address, port, certificate) ->
                WebBinding.builder()
                    .site(site)
                    .protocol(protocol)
                    .ipAddress(address)
                    .port(port)
                    .certificate(certificate)
                    .build());
  }

  private static Arbitrary<ServerCertificates> found(Arbitrary<String> servers) {
    Arbitrary<String> files =
        Arbitraries.oneOf(
            Arbitraries.of(MobilinkFile.class).map(MobilinkFile::fileName),
            ScalarArbitraries.names());
    return Combinators.combine(
            servers,
            installed().list().ofMaxSize(3),
            bindings().list().ofMaxSize(3),
            ScalarArbitraries.sets(files),
            subjects().optional(),
            ScalarArbitraries.answers(),
            ScalarArbitraries.answers())
        .as(
            (server, certificates, bindings, names, subject, database, mobilink) ->
                ServerCertificates.builder()
                    .server(server)
                    .certificates(certificates)
                    .bindings(bindings)
                    .files(names)
                    .subject(subject)
                    .databaseEncrypted(database)
                    .mobilinkEncrypted(mobilink)
                    .build());
  }

  private static Arbitrary<CertificateBackup> backups() {
    return Combinators.combine(
            ScalarArbitraries.answers(), ScalarArbitraries.answers(), ScalarArbitraries.answers())
        .as(
            (key, properties, password) ->
                CertificateBackup.builder()
                    .privateKey(key)
                    .extendedProperties(properties)
                    .passwordProtected(password)
                    .build());
  }

  private static Arbitrary<CertificateInventory> inventories() {
    return Sites.deployments().flatMap(CertificateArbitraries::inventories);
  }

  private static Arbitrary<CertificateInventory> inventories(Deployment site) {
    return Combinators.combine(
            Arbitraries.of(SelfSigned.class),
            found(Arbitraries.of(site.servers()).map(Server::name))
                .list()
                .uniqueElements(ServerCertificates::server)
                .ofMaxSize(Math.min(site.servers().size(), 3)),
            backups().optional())
        .as(
            (policy, servers, backup) ->
                CertificateInventory.builder()
                    .deployment(site)
                    .selfSigned(policy)
                    .servers(servers)
                    .efsBackup(backup)
                    .build());
  }
}
