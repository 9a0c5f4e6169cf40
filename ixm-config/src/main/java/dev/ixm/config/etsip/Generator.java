package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Edition;
import dev.ixm.model.pbx.MwiFailover;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.List;

/** Makes the settings of a voice server from what is known of the site. */
final class Generator {

  private static final TlsServer SERVER =
      TlsServer.builder()
          .certificateDepth(EtsipCatalog.CERTIFICATE_DEPTH)
          .method(TlsMethod.TLS_1_2)
          .build();
  private static final TlsServer FILES =
      TlsServer.builder()
          .privateKey(new CertificateFile("@sip.key"))
          .certificate(new CertificateFile("@sip.crt"))
          .build();
  private static final TlsClient CLIENT =
      TlsClient.builder()
          .certificateDepth(EtsipCatalog.CERTIFICATE_DEPTH)
          .method(TlsMethod.TLS_1_2)
          .build();

  private Generator() {}

  static EtsipSettings settings(SiteView site, Server server) {
    Deployment deployment = site.stated();
    checkArgument(
        deployment.servers().contains(server),
        "server '%s' is not in deployment '%s'",
        server.name(),
        deployment.name());
    checkArgument(
        server.isVoiceServer(),
        "server '%s' is no voice server and has no ETSIPService.ini",
        server.name());
    if (site.usesTls()) {
      int port = tlsPort(site.facts());
      return withTls(pbx(deployment, tlsPbx(port)), server, port);
    }
    EtsipSettings.Builder settings = EtsipSettings.builder();
    return deployment.pbx().isPresent()
        ? settings.addPbxes(pbx(deployment, PbxSettings.builder())).build()
        : settings.build();
  }

  /** The port of SIP over TLS. */
  static int tlsPort(ReleaseFacts facts) {
    return facts.get(PortCatalog.KIND).sipOverTls();
  }

  private static PbxSettings pbx(Deployment deployment, PbxSettings.Builder settings) {
    if (deployment.edition() == Edition.JITC) {
      settings.enforceSecureRtp(SecureRtp.ALLOW_BOTH);
    }
    settings.addresses(deployment.pbx().map(Pbx::addresses).orElse(ImmutableList.of()));
    if (deployment.pbx().filter(pbx -> pbx.mwiFailover() == MwiFailover.ON).isPresent()) {
      settings.keepAlive(true).failOver(true);
    }
    return settings.build();
  }

  private static EtsipSettings withTls(PbxSettings pbx, Server server, int port) {
    EtsipSettings choices = tlsChoices(server.addresses(), port);
    return tlsSwitches()
        .addPbxes(pbx)
        .tlsEndpoints(choices.tlsEndpoints())
        .fips(choices.fips())
        .tlsServer(TlsServer.builder().from(choices.tlsServer()).from(FILES).build())
        .tlsClient(choices.tlsClient())
        .build();
  }

  /** What TLS asks of a PBX. */
  static PbxSettings.Builder tlsPbx(int port) {
    return PbxSettings.builder().transportProtocol(PbxSettings.TLS).mwiTcpPort(port).tcpPort(port);
  }

  /** What TLS asks of the voice server. */
  static EtsipSettings.Builder tlsSwitches() {
    return EtsipSettings.builder().ignoreLocalAddresses(true).tcpEnabled(true);
  }

  /** What the site may choose for TLS, as in the guide's example. */
  static EtsipSettings tlsChoices(List<String> serverAddresses, int port) {
    return EtsipSettings.builder()
        .tlsEndpoints(
            serverAddresses.stream()
                .distinct()
                .map(address -> new SipEndpoint(address, port))
                .collect(toImmutableList()))
        .fips(false)
        .tlsServer(SERVER)
        .tlsClient(CLIENT)
        .build();
  }
}
