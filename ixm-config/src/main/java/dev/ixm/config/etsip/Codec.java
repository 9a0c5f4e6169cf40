package dev.ixm.config.etsip;

import static dev.ixm.config.etsip.EtsipCatalog.CA_CERTIFICATES;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_CERTIFICATE;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_DEPTH;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_KEY;
import static dev.ixm.config.etsip.EtsipCatalog.CLIENT_METHOD;
import static dev.ixm.config.etsip.EtsipCatalog.ENFORCE_SECURE_RTP;
import static dev.ixm.config.etsip.EtsipCatalog.FAIL_OVER;
import static dev.ixm.config.etsip.EtsipCatalog.FIPS;
import static dev.ixm.config.etsip.EtsipCatalog.IGNORE_LOCAL_ADDRESSES;
import static dev.ixm.config.etsip.EtsipCatalog.INTERMEDIATE_CERTIFICATES;
import static dev.ixm.config.etsip.EtsipCatalog.IP;
import static dev.ixm.config.etsip.EtsipCatalog.KEEP_ALIVE;
import static dev.ixm.config.etsip.EtsipCatalog.MWI_TCP_PORT;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_CERTIFICATE;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_DEPTH;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_KEY;
import static dev.ixm.config.etsip.EtsipCatalog.SERVER_METHOD;
import static dev.ixm.config.etsip.EtsipCatalog.TCP_ENABLED;
import static dev.ixm.config.etsip.EtsipCatalog.TCP_PORT;
import static dev.ixm.config.etsip.EtsipCatalog.TLS_IP;
import static dev.ixm.config.etsip.EtsipCatalog.TRANSPORT_PROTOCOL;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.ini.IniSection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Reads settings from a document and writes them into one. */
final class Codec {

  private static final Fields<PbxSettings, PbxSettings.Builder> PBX =
      Fields.<PbxSettings, PbxSettings.Builder>builder()
          .number(
              TRANSPORT_PROTOCOL,
              PbxSettings::transportProtocol,
              PbxSettings.Builder::transportProtocol)
          .one(
              ENFORCE_SECURE_RTP,
              PbxSettings::enforceSecureRtp,
              PbxSettings.Builder::enforceSecureRtp)
          .number(MWI_TCP_PORT, PbxSettings::mwiTcpPort, PbxSettings.Builder::mwiTcpPort)
          .number(TCP_PORT, PbxSettings::tcpPort, PbxSettings.Builder::tcpPort)
          .list(IP, PbxSettings::addresses, PbxSettings.Builder::addresses)
          .one(KEEP_ALIVE, PbxSettings::keepAlive, PbxSettings.Builder::keepAlive)
          .one(FAIL_OVER, PbxSettings::failOver, PbxSettings.Builder::failOver)
          .build();

  private static final Fields<EtsipSettings, EtsipSettings.Builder> SIP =
      Fields.<EtsipSettings, EtsipSettings.Builder>builder()
          .one(
              IGNORE_LOCAL_ADDRESSES,
              EtsipSettings::ignoreLocalAddresses,
              EtsipSettings.Builder::ignoreLocalAddresses)
          .one(TCP_ENABLED, EtsipSettings::tcpEnabled, EtsipSettings.Builder::tcpEnabled)
          .list(TLS_IP, EtsipSettings::tlsEndpoints, EtsipSettings.Builder::tlsEndpoints)
          .build();

  private static final Fields<EtsipSettings, EtsipSettings.Builder> MANAGER =
      Fields.<EtsipSettings, EtsipSettings.Builder>builder()
          .one(FIPS, EtsipSettings::fips, EtsipSettings.Builder::fips)
          .build();

  private static final Fields<TlsServer, TlsServer.Builder> SERVER =
      Fields.<TlsServer, TlsServer.Builder>builder()
          .one(SERVER_KEY, TlsServer::privateKey, TlsServer.Builder::privateKey)
          .one(SERVER_CERTIFICATE, TlsServer::certificate, TlsServer.Builder::certificate)
          .number(SERVER_DEPTH, TlsServer::certificateDepth, TlsServer.Builder::certificateDepth)
          .one(SERVER_METHOD, TlsServer::method, TlsServer.Builder::method)
          .build();

  private static final Fields<TlsClient, TlsClient.Builder> CLIENT =
      Fields.<TlsClient, TlsClient.Builder>builder()
          .list(CA_CERTIFICATES, TlsClient::caCertificates, TlsClient.Builder::caCertificates)
          .list(
              INTERMEDIATE_CERTIFICATES,
              TlsClient::intermediateCertificates,
              TlsClient.Builder::intermediateCertificates)
          .number(CLIENT_DEPTH, TlsClient::certificateDepth, TlsClient.Builder::certificateDepth)
          .one(CLIENT_METHOD, TlsClient::method, TlsClient.Builder::method)
          .one(CLIENT_KEY, TlsClient::privateKey, TlsClient.Builder::privateKey)
          .one(CLIENT_CERTIFICATE, TlsClient::certificate, TlsClient.Builder::certificate)
          .build();

  private Codec() {}

  /** Reads the first section of each name; a value of another form becomes a problem. */
  static EtsipSettings read(IniDocument document, Consumer<EtsipProblem> problems) {
    EtsipSettings.Builder settings = EtsipSettings.builder();
    Set<String> seen = new HashSet<>();
    for (IniSection section : document.sections()) {
      if (seen.add(section.identity())) {
        EtsipSection.ofHeader(section.name())
            .ifPresent(known -> read(known, section, settings, problems));
      }
    }
    return settings.build();
  }

  private static void read(
      EtsipSection known,
      IniSection section,
      EtsipSettings.Builder settings,
      Consumer<EtsipProblem> problems) {
    switch (known) {
      case PBX -> {
        int number = PbxSettings.findNumber(section.name()).orElseThrow();
        PbxSettings.Builder pbx = PbxSettings.builder().number(number);
        settings.addPbxes(PBX.read(section, pbx, problems).build());
      }
      case SIP_SETTINGS -> SIP.read(section, settings, problems);
      case TLS_MANAGER -> MANAGER.read(section, settings, problems);
      case TLS_SERVER ->
          settings.tlsServer(SERVER.read(section, TlsServer.builder(), problems).build());
      case TLS_CLIENT ->
          settings.tlsClient(CLIENT.read(section, TlsClient.builder(), problems).build());
    }
  }

  /** Changes only the values that the document does not have already. */
  static IniDocument write(EtsipSettings settings, IniDocument document) {
    return write(settings, document, Field::write);
  }

  /** Sets only what the document does not state; what is not well-formed is stated. */
  static IniDocument fill(EtsipSettings settings, IniDocument document) {
    return write(settings, document, Field::fill);
  }

  static boolean isStated(IniDocument document, String section, EtsipSetting setting) {
    return document.findValue(section, setting.key()).filter(value -> !value.isEmpty()).isPresent();
  }

  private static IniDocument write(
      EtsipSettings settings, IniDocument document, Fields.Writing writing) {
    IniDocument written = document;
    for (PbxSettings pbx : settings.pbxes()) {
      written = PBX.write(written, pbx.header(), pbx, writing);
    }
    written = SIP.write(written, EtsipSection.SIP_SETTINGS.header(), settings, writing);
    written = MANAGER.write(written, EtsipSection.TLS_MANAGER.header(), settings, writing);
    written =
        SERVER.write(written, EtsipSection.TLS_SERVER.header(), settings.tlsServer(), writing);
    return CLIENT.write(written, EtsipSection.TLS_CLIENT.header(), settings.tlsClient(), writing);
  }
}
