package dev.ixm.testkit.value;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableMap;
import dev.ixm.config.etsip.CertificateFile;
import dev.ixm.config.etsip.EtsipCatalog;
import dev.ixm.config.etsip.EtsipEdit;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.EtsipProblem;
import dev.ixm.config.etsip.EtsipSetting;
import dev.ixm.config.etsip.EtsipSettings;
import dev.ixm.config.etsip.EtsipSite;
import dev.ixm.config.etsip.MwiFailoverProfile;
import dev.ixm.config.etsip.PbxSettings;
import dev.ixm.config.etsip.SipEndpoint;
import dev.ixm.config.etsip.TlsClient;
import dev.ixm.config.etsip.TlsProfile;
import dev.ixm.config.etsip.TlsServer;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.synchronization.Completion;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.ScalarArbitraries;
import dev.ixm.testkit.arbitrary.Values;
import dev.ixm.testkit.breach.IniDocuments;
import dev.ixm.testkit.site.Sites;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Settings of voice servers, their files, and the log of a server's first synchronization. */
final class EtsipArbitraries {

  private static final int MAX_PBX = 999;

  /** Values that have another form than their setting. */
  private static final IniDocument ODD =
      IniDocument.parse(
          "[PBX1]\nTCP Port=x\nKeep Alive=perhaps\n[TLS Manager]\nFIPS=2\n".getBytes(US_ASCII));

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(CertificateFile.class, EtsipArbitraries::certificateFiles)
          .put(EtsipFile.class, () -> IniDocuments.any().map(EtsipFile::of))
          .put(EtsipProblem.class, () -> Arbitraries.of(EtsipFile.of(ODD).problems()))
          .put(EtsipEdit.class, EtsipArbitraries::edits)
          .putFacts(
              EtsipSetting.class,
              () -> ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(EtsipCatalog.KIND).settings())
          .put(EtsipSettings.class, EtsipArbitraries::settings)
          .put(EtsipSite.class, () -> Sites.deployments().map(EtsipArbitraries::site))
          .put(MwiFailoverProfile.class, EtsipArbitraries::failovers)
          .put(PbxSettings.class, EtsipArbitraries::pbxes)
          .put(SipEndpoint.class, EtsipArbitraries::endpoints)
          .put(TlsClient.class, EtsipArbitraries::clients)
          .put(TlsProfile.class, EtsipArbitraries::profiles)
          .put(TlsServer.class, EtsipArbitraries::servers)
          .put(DownloadLog.class, () -> logs(0))
          .put(Completion.class, () -> logs(1).map(log -> log.first().orElseThrow()));

  private EtsipArbitraries() {}

  private static Arbitrary<CertificateFile> certificateFiles() {
    return Arbitraries.of("@sip.key", "@sip.crt", "@root.pem", "C:\\certificates\\sip.pem")
        .map(CertificateFile::new);
  }

  private static Arbitrary<SipEndpoint> endpoints() {
    return Combinators.combine(
            Arbitraries.of("192.0.2.1", "192.0.2.2", "2001:db8::1"),
            Arbitraries.integers().between(1, PortRange.MAX))
        .as(SipEndpoint::new);
  }

  private static Arbitrary<PbxSettings> pbxes() {
    return Values.of(PbxSettings.class)
        .each("number", Arbitraries.integers().between(1, MAX_PBX))
        .each("transportProtocol", Arbitraries.integers().between(0, 9))
        .each("mwiTcpPort", Arbitraries.integers().between(1, PortRange.MAX))
        .each("tcpPort", Arbitraries.integers().between(1, PortRange.MAX))
        .whole("addresses", ScalarArbitraries.addresses())
        .build();
  }

  private static Arbitrary<TlsServer> servers() {
    return Values.of(TlsServer.class)
        .each("privateKey", certificateFiles())
        .each("certificate", certificateFiles())
        .each("certificateDepth", Arbitraries.integers().between(1, 9))
        .build();
  }

  private static Arbitrary<TlsClient> clients() {
    return Values.of(TlsClient.class)
        .whole("caCertificates", certificateFiles().list().uniqueElements().ofMaxSize(2))
        .whole("intermediateCertificates", certificateFiles().list().uniqueElements().ofMaxSize(2))
        .each("certificateDepth", Arbitraries.integers().between(1, 9))
        .each("privateKey", certificateFiles())
        .each("certificate", certificateFiles())
        .build();
  }

  private static Arbitrary<EtsipSettings> settings() {
    return Values.of(EtsipSettings.class)
        .whole("pbxes", pbxes().list().uniqueElements(PbxSettings::number).ofMaxSize(3))
        .whole("tlsEndpoints", endpoints().list().uniqueElements().ofMaxSize(3))
        .each("tlsServer", servers())
        .each("tlsClient", clients())
        .build();
  }

  private static Arbitrary<TlsProfile> profiles() {
    return Values.of(TlsProfile.class)
        .each("pbx", Arbitraries.integers().between(1, MAX_PBX))
        .whole("addresses", ScalarArbitraries.addresses())
        .build();
  }

  private static Arbitrary<MwiFailoverProfile> failovers() {
    return Values.of(MwiFailoverProfile.class)
        .each("pbx", Arbitraries.integers().between(1, MAX_PBX))
        .whole("addresses", ScalarArbitraries.addresses())
        .build();
  }

  private static Arbitrary<EtsipEdit> edits() {
    return Combinators.combine(profiles(), IniDocuments.tidy()).as(TlsProfile::applyTo);
  }

  private static EtsipSite site(Deployment deployment) {
    return EtsipSite.of(
        deployment,
        deployment.servers().stream()
            .filter(Server::isVoiceServer)
            .collect(
                ImmutableMap.toImmutableMap(
                    Server::name,
                    server ->
                        EtsipFile.of(
                            EtsipSettings.forServer(SiteView.of(deployment), server)
                                .toDocument()))));
  }

  private static Arbitrary<DownloadLog> logs(int leastCompletions) {
    String completion = "2027-01-02 03:04:05 " + DownloadLog.MESSAGE;
    return Arbitraries.of("Connecting", "2027-01-02 03:04:04 Downloading", completion)
        .list()
        .ofMaxSize(10)
        .map(
            lines ->
                read(String.join("\r\n", lines) + ("\r\n" + completion).repeat(leastCompletions)));
  }

  private static DownloadLog read(String log) {
    try {
      return DownloadLog.read(new StringReader(log));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
