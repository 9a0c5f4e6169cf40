package dev.ixm.config.etsip.rules;

import static dev.ixm.config.etsip.EtsipCatalog.CA_CERTIFICATES;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_CERTIFICATE;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_KEY;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_METHOD;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_CERTIFICATE;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_KEY;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_METHOD;
import static dev.ixm.config.etsip.TlsMethod.TLS_1_2;
import static dev.ixm.config.etsip.rules.EtsipTlsRules.ifTls;
import static dev.ixm.model.guide.Level.MAY;
import static dev.ixm.model.guide.Level.MUST;
import static dev.ixm.model.guide.Level.SHOULD;
import static dev.ixm.model.rule.RuleSketch.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.etsip.CertificateFile;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.etsip.TlsClient;
import dev.ixm.config.etsip.TlsMethod;
import dev.ixm.config.etsip.TlsServer;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.FindingCollector;
import dev.ixm.model.rule.Rule;
import java.util.Optional;

/** Which certificates TLS uses, and which version. Names of files are not shown. */
public final class EtsipCertificateRules {

  private static final String KEY = "Key";

  /** The id of the rule that finds servers with TLS and without a certificate for it. */
  public static final String LACKS_CERTIFICATE = "etsip.tls.server-certificate";

  /** What the provider offers. */
  public static final ImmutableList<Rule<EtsipFile>> ALL =
      ImmutableList.of(
          rule(LACKS_CERTIFICATE, MUST, Source.of(14, KEY, "G14-030", "G14-031"))
              .inferred()
              .judging(EtsipFile.class, ifTls(EtsipCertificateRules::serverCertificate)),
          rule("etsip.tls.trusted-roots", MAY, Source.of(14, KEY, "G14-034", "G09-347"))
              .inferred()
              .judging(EtsipFile.class, ifTls(EtsipCertificateRules::trustedRoots)),
          rule("etsip.tls.mutual", MUST, Source.of(14, KEY, "G14-062", "G09-350"))
              .judging(EtsipFile.class, EtsipCertificateRules::mutual),
          rule("etsip.tls.method-legacy", SHOULD, Source.of(14, KEY, "G14-051", "G14-050"))
              .judging(
                  EtsipFile.class,
                  (file, here) -> {
                    method(file, SERVER_METHOD, file.settings().tlsServer().method(), here);
                    method(file, CLIENT_METHOD, file.settings().tlsClient().method(), here);
                  }));

  private EtsipCertificateRules() {}

  private static void serverCertificate(EtsipFile file, FindingCollector here) {
    for (EtsipSetting setting : ImmutableList.of(SERVER_KEY, SERVER_CERTIFICATE)) {
      EtsipPlace place = EtsipPlace.of(file, setting, here);
      if (!place.isStated()) {
        place.breachUnseen();
      }
    }
  }

  private static void trustedRoots(EtsipFile file, FindingCollector here) {
    if (file.settings().tlsClient().caCertificates().isEmpty()) {
      EtsipPlace.of(file, CA_CERTIFICATES, here).breachUnseen();
    }
  }

  private static void mutual(EtsipFile file, FindingCollector here) {
    TlsServer server = file.settings().tlsServer();
    TlsClient client = file.settings().tlsClient();
    if (client.privateKey().isPresent() || client.certificate().isPresent()) {
      same(client.privateKey(), server.privateKey(), EtsipPlace.of(file, CLIENT_KEY, here));
      same(
          client.certificate(),
          server.certificate(),
          EtsipPlace.of(file, CLIENT_CERTIFICATE, here));
    }
  }

  private static void same(
      Optional<CertificateFile> client, Optional<CertificateFile> server, EtsipPlace place) {
    if (client.isEmpty() || !client.equals(server)) {
      place.breachUnseen();
    }
  }

  /** Without a method, it is the default. */
  private static void method(
      EtsipFile file, EtsipSetting setting, Optional<TlsMethod> method, FindingCollector here) {
    FindingCollector place = EtsipPlace.of(file, setting, here).at();
    method.ifPresent(version -> place.atLeast(version, TLS_1_2));
  }
}
