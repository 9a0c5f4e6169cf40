package dev.ixm.config.etsip;

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
              EtsipCatalog.TRANSPORT_PROTOCOL,
              Form.NUMBER,
              PbxSettings::transportProtocol,
              PbxSettings.Builder::transportProtocol)
          .one(
              EtsipCatalog.ENFORCE_SECURE_RTP,
              Form.SECURE_RTP,
              PbxSettings::enforceSecureRtp,
              PbxSettings.Builder::enforceSecureRtp)
          .number(
              EtsipCatalog.MWI_TCP_PORT,
              Form.PORT,
              PbxSettings::mwiTcpPort,
              PbxSettings.Builder::mwiTcpPort)
          .number(
              EtsipCatalog.TCP_PORT, Form.PORT, PbxSettings::tcpPort, PbxSettings.Builder::tcpPort)
          .list(
              EtsipCatalog.IP,
              Form.ADDRESSES,
              PbxSettings::addresses,
              PbxSettings.Builder::addresses)
          .one(
              EtsipCatalog.KEEP_ALIVE,
              Form.YES_NO,
              PbxSettings::keepAlive,
              PbxSettings.Builder::keepAlive)
          .one(
              EtsipCatalog.FAIL_OVER,
              Form.YES_NO,
              PbxSettings::failOver,
              PbxSettings.Builder::failOver)
          .build();

  private static final Fields<EtsipSettings, EtsipSettings.Builder> SIP =
      Fields.<EtsipSettings, EtsipSettings.Builder>builder()
          .one(
              EtsipCatalog.IGNORE_LOCAL_ADDRESSES,
              Form.YES_NO,
              EtsipSettings::ignoreLocalAddresses,
              EtsipSettings.Builder::ignoreLocalAddresses)
          .one(
              EtsipCatalog.TCP_ENABLED,
              Form.YES_NO,
              EtsipSettings::tcpEnabled,
              EtsipSettings.Builder::tcpEnabled)
          .list(
              EtsipCatalog.TLS_IP,
              Form.ENDPOINTS,
              EtsipSettings::tlsEndpoints,
              EtsipSettings.Builder::tlsEndpoints)
          .build();

  private static final Fields<EtsipSettings, EtsipSettings.Builder> MANAGER =
      Fields.<EtsipSettings, EtsipSettings.Builder>builder()
          .one(EtsipCatalog.FIPS, Form.SWITCH, EtsipSettings::fips, EtsipSettings.Builder::fips)
          .build();

  private static final Fields<TlsServer, TlsServer.Builder> SERVER =
      Fields.<TlsServer, TlsServer.Builder>builder()
          .one(
              EtsipCatalog.SERVER_KEY,
              Form.FILE,
              TlsServer::privateKey,
              TlsServer.Builder::privateKey)
          .one(
              EtsipCatalog.SERVER_CERTIFICATE,
              Form.FILE,
              TlsServer::certificate,
              TlsServer.Builder::certificate)
          .number(
              EtsipCatalog.SERVER_DEPTH,
              Form.POSITIVE,
              TlsServer::certificateDepth,
              TlsServer.Builder::certificateDepth)
          .one(
              EtsipCatalog.SERVER_METHOD,
              Form.TLS_METHOD,
              TlsServer::method,
              TlsServer.Builder::method)
          .build();

  private static final Fields<TlsClient, TlsClient.Builder> CLIENT =
      Fields.<TlsClient, TlsClient.Builder>builder()
          .list(
              EtsipCatalog.CA_CERTIFICATES,
              Form.FILES,
              TlsClient::caCertificates,
              TlsClient.Builder::caCertificates)
          .list(
              EtsipCatalog.INTERMEDIATE_CERTIFICATES,
              Form.FILES,
              TlsClient::intermediateCertificates,
              TlsClient.Builder::intermediateCertificates)
          .number(
              EtsipCatalog.CLIENT_DEPTH,
              Form.POSITIVE,
              TlsClient::certificateDepth,
              TlsClient.Builder::certificateDepth)
          .one(
              EtsipCatalog.CLIENT_METHOD,
              Form.TLS_METHOD,
              TlsClient::method,
              TlsClient.Builder::method)
          .one(
              EtsipCatalog.CLIENT_KEY,
              Form.FILE,
              TlsClient::privateKey,
              TlsClient.Builder::privateKey)
          .one(
              EtsipCatalog.CLIENT_CERTIFICATE,
              Form.FILE,
              TlsClient::certificate,
              TlsClient.Builder::certificate)
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
