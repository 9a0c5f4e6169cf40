package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Deployment;
import dev.ixm.model.Edition;
import dev.ixm.model.Server;
import dev.ixm.model.network.MwiFailover;
import dev.ixm.model.network.Pbx;
import dev.ixm.model.network.SipTransport;

/** Makes the settings of a voice server from what is known of the site. */
final class Generator {

  private static final int CERTIFICATE_DEPTH = 5;
  private static final TlsServer SERVER =
      TlsServer.builder()
          .privateKey(new CertificateFile("@sip.key"))
          .certificate(new CertificateFile("@sip.crt"))
          .certificateDepth(CERTIFICATE_DEPTH)
          .method(TlsMethod.TLS_1_2)
          .build();
  private static final TlsClient CLIENT =
      TlsClient.builder().certificateDepth(CERTIFICATE_DEPTH).method(TlsMethod.TLS_1_2).build();

  private Generator() {}

  static EtsipSettings settings(Deployment deployment, Server server) {
    checkArgument(
        deployment.servers().contains(server),
        "server '%s' is not in deployment '%s'",
        server.name(),
        deployment.name());
    checkArgument(
        server.isVoiceServer(),
        "server '%s' is no voice server and has no ETSIPService.ini",
        server.name());
    boolean tls = usesTls(deployment);
    EtsipSettings.Builder settings = EtsipSettings.builder();
    if (tls || deployment.pbx().isPresent()) {
      settings.addPbxes(pbx(deployment, tls));
    }
    return tls ? withTls(settings, server) : settings.build();
  }

  private static boolean usesTls(Deployment deployment) {
    return deployment.edition() == Edition.JITC
        || deployment.pbx().filter(pbx -> pbx.transport() == SipTransport.TLS).isPresent();
  }

  private static PbxSettings pbx(Deployment deployment, boolean tls) {
    PbxSettings.Builder settings = PbxSettings.builder();
    if (tls) {
      settings
          .transportProtocol(PbxSettings.TLS)
          .mwiTcpPort(SipEndpoint.TLS_PORT)
          .tcpPort(SipEndpoint.TLS_PORT);
    }
    if (deployment.edition() == Edition.JITC) {
      settings.enforceSecureRtp(SecureRtp.ALLOW_BOTH);
    }
    settings.addresses(deployment.pbx().map(Pbx::addresses).orElse(ImmutableList.of()));
    if (deployment.pbx().filter(pbx -> pbx.mwiFailover() == MwiFailover.ON).isPresent()) {
      settings.keepAlive(true).failOver(true);
    }
    return settings.build();
  }

  private static EtsipSettings withTls(EtsipSettings.Builder settings, Server server) {
    return settings
        .ignoreLocalAddresses(true)
        .tcpEnabled(true)
        .tlsEndpoints(
            server.addresses().stream()
                .distinct()
                .map(address -> new SipEndpoint(address, SipEndpoint.TLS_PORT))
                .collect(toImmutableList()))
        .fips(false)
        .tlsServer(SERVER)
        .tlsClient(CLIENT)
        .build();
  }
}
