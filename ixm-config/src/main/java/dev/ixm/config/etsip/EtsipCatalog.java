package dev.ixm.config.etsip;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.util.Optional;

/** Every setting of the file that the guide describes. */
public final class EtsipCatalog {

  private static final Source TLS = Source.of(14, "Key");
  private static final Source JITC = Source.of(9, "Configuring TLS with Messaging for SIP");
  private static final Source MWI = Source.of(8, "MWI Configuration");

  /** {@code [PBXn] Transport protocol}. */
  public static final EtsipSetting TRANSPORT_PROTOCOL =
      setting(EtsipSection.PBX, "Transport protocol", SettingType.NUMBER, TLS)
          .tlsValue(Integer.toString(PbxSettings.TLS))
          .meaning("how SIP travels to this PBX: 3 is TLS, other numbers are not described")
          .build();

  /** {@code [PBXn] Enforce Secure RTP}. */
  public static final EtsipSetting ENFORCE_SECURE_RTP =
      setting(EtsipSection.PBX, "Enforce Secure RTP", SettingType.SECURE_RTP, JITC)
          .meaning("1 takes plain and encrypted voice, 2 encrypted only; JITC sites")
          .build();

  /** {@code [PBXn] MWI TCP Port}. */
  public static final EtsipSetting MWI_TCP_PORT =
      setting(EtsipSection.PBX, "MWI TCP Port", SettingType.PORT, TLS)
          .tlsValue(Integer.toString(SipEndpoint.TLS_PORT))
          .meaning("the port of the PBX for message waiting indications")
          .build();

  /** {@code [PBXn] TCP Port}. */
  public static final EtsipSetting TCP_PORT =
      setting(EtsipSection.PBX, "TCP Port", SettingType.PORT, TLS)
          .tlsValue(Integer.toString(SipEndpoint.TLS_PORT))
          .meaning("the port of the PBX for calls")
          .build();

  /** {@code [PBXn] IP}. */
  public static final EtsipSetting IP =
      setting(EtsipSection.PBX, "IP", SettingType.ADDRESSES, MWI)
          .meaning("the addresses of the PBX; failover needs two or more")
          .basis(Basis.INFERRED)
          .build();

  /** {@code [PBXn] Keep Alive}. */
  public static final EtsipSetting KEEP_ALIVE =
      setting(EtsipSection.PBX, "Keep Alive", SettingType.YES_NO, MWI)
          .meaning("watches whether the PBX answers; failover needs it")
          .build();

  /** {@code [PBXn] Fail Over}. */
  public static final EtsipSetting FAIL_OVER =
      setting(EtsipSection.PBX, "Fail Over", SettingType.YES_NO, MWI)
          .defaultValue("No")
          .meaning("moves message waiting indications to another server in a failover")
          .build();

  /** {@code [SIP settings] Ignore Local Addresses}. */
  public static final EtsipSetting IGNORE_LOCAL_ADDRESSES =
      setting(EtsipSection.SIP_SETTINGS, "Ignore Local Addresses", SettingType.YES_NO, TLS)
          .tlsValue("Yes")
          .meaning("keeps the SIP stack from taking every network interface by itself")
          .build();

  /** {@code [SIP settings] TCP Enabled}. */
  public static final EtsipSetting TCP_ENABLED =
      setting(EtsipSection.SIP_SETTINGS, "TCP Enabled", SettingType.YES_NO, TLS)
          .tlsValue("Yes")
          .meaning("switches TCP on, on which TLS rests")
          .build();

  /** {@code [SIP settings] TLS IP}. */
  public static final EtsipSetting TLS_IP =
      setting(EtsipSection.SIP_SETTINGS, "TLS IP", SettingType.ENDPOINTS, TLS)
          .meaning("the server's own addresses and ports for TLS")
          .build();

  /** {@code [TLS Manager] FIPS}. */
  public static final EtsipSetting FIPS =
      setting(EtsipSection.TLS_MANAGER, "FIPS", SettingType.SWITCH, TLS)
          .defaultValue("0")
          .meaning("1 switches OpenSSL to its FIPS module, 0 leaves it off")
          .basis(Basis.INFERRED)
          .build();

  /** {@code [TLS Server] Private Key}. */
  public static final EtsipSetting SERVER_KEY = privateKey(EtsipSection.TLS_SERVER);

  /** {@code [TLS Server] Certificate}. */
  public static final EtsipSetting SERVER_CERTIFICATE = certificate(EtsipSection.TLS_SERVER);

  /** {@code [TLS Server] Certificate Depth}. */
  public static final EtsipSetting SERVER_DEPTH = depth(EtsipSection.TLS_SERVER);

  /** {@code [TLS Server] Method}. */
  public static final EtsipSetting SERVER_METHOD = method(EtsipSection.TLS_SERVER);

  /** {@code [TLS Client] CA Certificates}. */
  public static final EtsipSetting CA_CERTIFICATES =
      setting(EtsipSection.TLS_CLIENT, "CA Certificates", SettingType.FILES, TLS)
          .meaning("the roots that are trusted: whatever they have signed is accepted")
          .basis(Basis.INFERRED)
          .build();

  /** {@code [TLS Client] Intermediate Certificates}. */
  public static final EtsipSetting INTERMEDIATE_CERTIFICATES =
      setting(EtsipSection.TLS_CLIENT, "Intermediate Certificates", SettingType.FILES, TLS)
          .meaning("certificates between the server's own and a root, shown in the handshake")
          .basis(Basis.INFERRED)
          .build();

  /** {@code [TLS Client] Certificate Depth}. */
  public static final EtsipSetting CLIENT_DEPTH = depth(EtsipSection.TLS_CLIENT);

  /** {@code [TLS Client] Method}. */
  public static final EtsipSetting CLIENT_METHOD = method(EtsipSection.TLS_CLIENT);

  /** {@code [TLS Client] Private Key}. */
  public static final EtsipSetting CLIENT_KEY = privateKey(EtsipSection.TLS_CLIENT);

  /** {@code [TLS Client] Certificate}. */
  public static final EtsipSetting CLIENT_CERTIFICATE = certificate(EtsipSection.TLS_CLIENT);

  private static final ImmutableList<EtsipSetting> SETTINGS =
      ImmutableList.of(
          TRANSPORT_PROTOCOL,
          ENFORCE_SECURE_RTP,
          MWI_TCP_PORT,
          TCP_PORT,
          IP,
          KEEP_ALIVE,
          FAIL_OVER,
          IGNORE_LOCAL_ADDRESSES,
          TCP_ENABLED,
          TLS_IP,
          FIPS,
          SERVER_KEY,
          SERVER_CERTIFICATE,
          SERVER_DEPTH,
          SERVER_METHOD,
          CA_CERTIFICATES,
          INTERMEDIATE_CERTIFICATES,
          CLIENT_DEPTH,
          CLIENT_METHOD,
          CLIENT_KEY,
          CLIENT_CERTIFICATE);

  private EtsipCatalog() {}

  /** {@return all settings, in the order of the guide's examples} */
  public static ImmutableList<EtsipSetting> settings() {
    return SETTINGS;
  }

  /**
   * {@return the setting that stands under a key in a section, empty if the guide has none}
   *
   * @param section the name in the header, such as {@code PBX2}, in any case
   * @param key the key, in any case
   */
  public static Optional<EtsipSetting> find(String section, String key) {
    return EtsipSection.ofHeader(section)
        .flatMap(
            known ->
                SETTINGS.stream()
                    .filter(setting -> setting.section() == known)
                    .filter(setting -> Ascii.equalsIgnoreCase(setting.key(), key))
                    .findFirst());
  }

  private static EtsipSetting.Builder setting(
      EtsipSection section, String key, SettingType type, Source source) {
    return EtsipSetting.builder().section(section).key(key).type(type).source(source);
  }

  private static EtsipSetting privateKey(EtsipSection section) {
    return setting(section, "Private Key", SettingType.FILE, TLS)
        .meaning("the PEM file with the voice server's private key")
        .build();
  }

  private static EtsipSetting certificate(EtsipSection section) {
    return setting(section, "Certificate", SettingType.FILE, TLS)
        .meaning("the PEM file with the voice server's certificate")
        .build();
  }

  private static EtsipSetting depth(EtsipSection section) {
    return setting(section, "Certificate Depth", SettingType.POSITIVE, TLS)
        .defaultValue("5")
        .meaning("how long a chain of certificates may be")
        .build();
  }

  private static EtsipSetting method(EtsipSection section) {
    return setting(section, "Method", SettingType.TLS_METHOD, TLS)
        .defaultValue("2")
        .meaning("the version of TLS: 4 is 1.0, 3 is 1.1, 2 is 1.2, 1 is called SSL 3.1")
        .build();
  }
}
