package dev.ixm.config.etsip.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.CertificateFile;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSection;
import dev.ixm.config.etsip.TlsClient;
import dev.ixm.config.etsip.TlsMethod;
import dev.ixm.config.etsip.TlsServer;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** Which certificates TLS uses, and which version. Names of files are not shown. */
public final class EtsipCertificateRules {

  private static final Source SOURCE = Source.of(14, "Key");
  private static final String SERVER = EtsipSection.TLS_SERVER.header();
  private static final String CLIENT = EtsipSection.TLS_CLIENT.header();
  private static final String PRIVATE_KEY = "Private Key";
  private static final String CERTIFICATE = "Certificate";

  private static final RuleInfo SERVER_CERTIFICATE =
      RuleInfo.of(
          "etsip.tls.server-certificate",
          MUST,
          "TLS has a key and a certificate of the server",
          SOURCE,
          Basis.INFERRED);
  private static final RuleInfo TRUSTED_ROOTS =
      RuleInfo.of(
          "etsip.tls.trusted-roots",
          MAY,
          "TLS trusts a root, so that the PBX can be verified",
          SOURCE,
          Basis.INFERRED);
  private static final RuleInfo MUTUAL =
      RuleInfo.of(
          "etsip.tls.mutual",
          MUST,
          "for mutual certification the client has the server's key and certificate",
          SOURCE);
  private static final RuleInfo METHOD_LEGACY =
      RuleInfo.of("etsip.tls.method-legacy", SHOULD, "the version of TLS is 1.2", SOURCE);

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          Rule.of(SERVER_CERTIFICATE, EtsipFile.class, EtsipCertificateRules::serverCertificate),
          Rule.of(TRUSTED_ROOTS, EtsipFile.class, EtsipCertificateRules::trustedRoots),
          Rule.of(MUTUAL, EtsipFile.class, EtsipCertificateRules::mutual),
          Rule.of(METHOD_LEGACY, EtsipFile.class, EtsipCertificateRules::legacyMethods));

  private EtsipCertificateRules() {}

  private static ImmutableList<Finding> serverCertificate(EtsipFile file) {
    return file.settings().usesTls()
        ? Stream.of(PRIVATE_KEY, CERTIFICATE)
            .filter(key -> file.document().find(SERVER, key).isEmpty())
            .map(key -> EtsipFindings.at(SERVER_CERTIFICATE, file, SERVER, key).build())
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  private static ImmutableList<Finding> trustedRoots(EtsipFile file) {
    return file.settings().usesTls() && file.settings().tlsClient().caCertificates().isEmpty()
        ? ImmutableList.of(EtsipFindings.at(TRUSTED_ROOTS, file, CLIENT, "CA Certificates").build())
        : ImmutableList.of();
  }

  private static ImmutableList<Finding> mutual(EtsipFile file) {
    TlsServer server = file.settings().tlsServer();
    TlsClient client = file.settings().tlsClient();
    if (client.privateKey().isEmpty() && client.certificate().isEmpty()) {
      return ImmutableList.of();
    }
    return Stream.of(
            differing(file, PRIVATE_KEY, server.privateKey(), client.privateKey()),
            differing(file, CERTIFICATE, server.certificate(), client.certificate()))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Finding> differing(
      EtsipFile file,
      String key,
      Optional<CertificateFile> server,
      Optional<CertificateFile> client) {
    return client.isPresent() && client.equals(server)
        ? Optional.empty()
        : Optional.of(EtsipFindings.at(MUTUAL, file, CLIENT, key).build());
  }

  private static ImmutableList<Finding> legacyMethods(EtsipFile file) {
    return Stream.of(
            legacy(file, SERVER, file.settings().tlsServer().method()),
            legacy(file, CLIENT, file.settings().tlsClient().method()))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Finding> legacy(
      EtsipFile file, String section, Optional<TlsMethod> method) {
    return method
        .filter(version -> version.compareTo(TlsMethod.TLS_1_2) < 0)
        .map(
            version ->
                EtsipFindings.at(METHOD_LEGACY, file, section, "Method")
                    .actual(version, TlsMethod.TLS_1_2)
                    .build());
  }
}
