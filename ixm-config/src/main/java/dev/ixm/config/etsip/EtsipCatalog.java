package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.port.PortCatalog;
import dev.ixm.model.release.FactKind;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactTable;
import dev.ixm.model.release.ReleaseFacts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The settings of the file that a release has. */
public final class EtsipCatalog implements FactTable {

  /** Asks the facts of a release for this table: every setting that the guide describes. */
  public static final FactKind<EtsipCatalog> KIND =
      FactKind.of("settings of ETSIPService.ini", EtsipCatalog.class)
          .table(Release.R10_8, () -> EtsipCatalog.RELEASE_10_8);

  /**
   * How long a chain of certificates may be unless the file says. Source: guide chapter 14, Key,
   * Certificate Depth.
   */
  public static final int CERTIFICATE_DEPTH = 5;

  private static final String TLS_PORT =
      Integer.toString(ReleaseFacts.of(Release.R10_8).get(PortCatalog.KIND).sipOverTls());

  private static final Source TLS = Source.of(14, "Key");
  private static final Source JITC = Source.of(9, "Configuring TLS with Messaging for SIP");
  private static final Source MWI = Source.of(8, "MWI Configuration");

  /** {@code [PBXn] Transport protocol}. */
  public static final EtsipSetting TRANSPORT_PROTOCOL =
      setting(EtsipSection.PBX, "Transport protocol", SettingType.NUMBER)
          .tlsValue(Integer.toString(PbxSettings.TLS))
          .meaning("how SIP travels to this PBX: 3 is TLS, other numbers are not described")
          .source(TLS.citing("G14-021", "G09-325"))
          .build();

  /** {@code [PBXn] Enforce Secure RTP}. */
  public static final EtsipSetting ENFORCE_SECURE_RTP =
      setting(EtsipSection.PBX, "Enforce Secure RTP", SettingType.SECURE_RTP)
          .meaning("1 takes plain and encrypted voice, 2 encrypted only; JITC sites")
          .source(JITC.citing("G09-326"))
          .build();

  /** {@code [PBXn] MWI TCP Port}. */
  public static final EtsipSetting MWI_TCP_PORT =
      setting(EtsipSection.PBX, "MWI TCP Port", SettingType.PORT)
          .tlsValue(TLS_PORT)
          .meaning("the port of the PBX for message waiting indications")
          .source(TLS.citing("G14-022", "G09-327"))
          .build();

  /** {@code [PBXn] TCP Port}. */
  public static final EtsipSetting TCP_PORT =
      setting(EtsipSection.PBX, "TCP Port", SettingType.PORT)
          .tlsValue(TLS_PORT)
          .meaning("the port of the PBX for calls")
          .source(TLS.citing("G14-023", "G09-328"))
          .build();

  /** {@code [PBXn] IP}. */
  public static final EtsipSetting IP =
      setting(EtsipSection.PBX, "IP", SettingType.ADDRESSES)
          .meaning("the addresses of the PBX; failover needs two or more")
          .basis(Basis.INFERRED)
          .source(MWI.citing("G08-156", "G16-071"))
          .build();

  /** {@code [PBXn] Keep Alive}. */
  public static final EtsipSetting KEEP_ALIVE =
      setting(EtsipSection.PBX, "Keep Alive", SettingType.YES_NO)
          .meaning("watches whether the PBX answers; failover needs it")
          .source(MWI.citing("G08-155", "G16-070"))
          .build();

  /** {@code [PBXn] Fail Over}. */
  public static final EtsipSetting FAIL_OVER =
      setting(EtsipSection.PBX, "Fail Over", SettingType.YES_NO)
          .defaultValue("No")
          .meaning("moves message waiting indications to another server in a failover")
          .source(MWI.citing("G08-153", "G08-154", "G16-068"))
          .build();

  /** {@code [SIP settings] Ignore Local Addresses}. */
  public static final EtsipSetting IGNORE_LOCAL_ADDRESSES =
      setting(EtsipSection.SIP_SETTINGS, "Ignore Local Addresses", SettingType.YES_NO)
          .tlsValue("Yes")
          .meaning("keeps the SIP stack from taking every network interface by itself")
          .source(TLS.citing("G14-026", "G09-329"))
          .build();

  /** {@code [SIP settings] TCP Enabled}. */
  public static final EtsipSetting TCP_ENABLED =
      setting(EtsipSection.SIP_SETTINGS, "TCP Enabled", SettingType.YES_NO)
          .tlsValue("Yes")
          .meaning("switches TCP on, on which TLS rests")
          .source(TLS.citing("G14-027", "G09-330"))
          .build();

  /** {@code [SIP settings] TLS IP}. */
  public static final EtsipSetting TLS_IP =
      setting(EtsipSection.SIP_SETTINGS, "TLS IP", SettingType.ENDPOINTS)
          .meaning("the server's own addresses and ports for TLS")
          .source(TLS.citing("G14-028", "G09-331"))
          .build();

  /** {@code [TLS Manager] FIPS}. */
  public static final EtsipSetting FIPS =
      setting(EtsipSection.TLS_MANAGER, "FIPS", SettingType.SWITCH)
          .defaultValue("0")
          .meaning("1 switches OpenSSL to its FIPS module, 0 leaves it off")
          .basis(Basis.INFERRED)
          .source(TLS.citing("G14-029"))
          .build();

  /** {@code [TLS Server] Private Key}. */
  public static final EtsipSetting SERVER_KEY =
      privateKey(EtsipSection.TLS_SERVER, TLS.citing("G14-030", "G09-334"));

  /** {@code [TLS Server] Certificate}. */
  public static final EtsipSetting SERVER_CERTIFICATE =
      certificate(EtsipSection.TLS_SERVER, TLS.citing("G14-031", "G09-335"));

  /** {@code [TLS Server] Certificate Depth}. */
  public static final EtsipSetting SERVER_DEPTH =
      depth(EtsipSection.TLS_SERVER, TLS.citing("G14-032", "G14-049", "G09-339"));

  /** {@code [TLS Server] Method}. */
  public static final EtsipSetting SERVER_METHOD =
      method(EtsipSection.TLS_SERVER, TLS.citing("G14-033", "G14-050", "G09-340"));

  /** {@code [TLS Client] CA Certificates}. */
  public static final EtsipSetting CA_CERTIFICATES =
      setting(EtsipSection.TLS_CLIENT, "CA Certificates", SettingType.FILES)
          .meaning("the roots that are trusted: whatever they have signed is accepted")
          .basis(Basis.INFERRED)
          .source(TLS.citing("G14-034", "G09-347"))
          .build();

  /** {@code [TLS Client] Intermediate Certificates}. */
  public static final EtsipSetting INTERMEDIATE_CERTIFICATES =
      setting(EtsipSection.TLS_CLIENT, "Intermediate Certificates", SettingType.FILES)
          .meaning("certificates between the server's own and a root, shown in the handshake")
          .basis(Basis.INFERRED)
          .source(TLS.citing("G14-035", "G09-348"))
          .build();

  /** {@code [TLS Client] Certificate Depth}. */
  public static final EtsipSetting CLIENT_DEPTH =
      depth(EtsipSection.TLS_CLIENT, TLS.citing("G14-036", "G14-049", "G09-339"));

  /** {@code [TLS Client] Method}. */
  public static final EtsipSetting CLIENT_METHOD =
      method(EtsipSection.TLS_CLIENT, TLS.citing("G14-037", "G14-050", "G09-340"));

  /** {@code [TLS Client] Private Key}. */
  public static final EtsipSetting CLIENT_KEY =
      privateKey(EtsipSection.TLS_CLIENT, TLS.citing("G14-063"));

  /** {@code [TLS Client] Certificate}. */
  public static final EtsipSetting CLIENT_CERTIFICATE =
      certificate(EtsipSection.TLS_CLIENT, TLS.citing("G14-064"));

  private static final EtsipCatalog RELEASE_10_8 =
      of(
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

  private final ImmutableList<EtsipSetting> settings;

  private EtsipCatalog(ImmutableList<EtsipSetting> settings) {
    this.settings = settings;
  }

  /**
   * {@return a catalog}
   *
   * @param settings each key once in a section
   * @throws IllegalArgumentException if a section has two settings under one key
   */
  public static EtsipCatalog of(EtsipSetting... settings) {
    Set<String> names = new HashSet<>();
    for (EtsipSetting setting : settings) {
      checkArgument(
          names.add(Ascii.toLowerCase(setting.toString())),
          "EtsipCatalog: %s stands twice",
          setting);
    }
    return new EtsipCatalog(ImmutableList.copyOf(settings));
  }

  /** {@return all settings, in the order of the guide's examples} */
  public ImmutableList<EtsipSetting> settings() {
    return settings;
  }

  @Override
  public ImmutableList<FactRow> rows() {
    return settings.stream().map(EtsipCatalog::row).collect(toImmutableList());
  }

  private static FactRow row(EtsipSetting setting) {
    return FactRow.of(
        setting.toString(),
        setting
            .tlsValue()
            .map(value -> value + " with TLS")
            .or(() -> setting.defaultValue().map(value -> value + " unless set"))
            .orElseGet(() -> setting.type().toString()),
        setting.source());
  }

  /**
   * {@return the setting that stands under a key in a section, empty if the guide has none}
   *
   * @param section the name in the header, such as {@code PBX2}, in any case
   * @param key the key, in any case
   */
  public Optional<EtsipSetting> find(String section, String key) {
    return EtsipSection.ofHeader(section)
        .flatMap(
            known ->
                settings.stream()
                    .filter(setting -> setting.section() == known)
                    .filter(setting -> Ascii.equalsIgnoreCase(setting.key(), key))
                    .findFirst());
  }

  private static EtsipSetting.Builder setting(EtsipSection section, String key, SettingType type) {
    return EtsipSetting.builder().section(section).key(key).type(type);
  }

  private static EtsipSetting privateKey(EtsipSection section, Source source) {
    return setting(section, "Private Key", SettingType.FILE)
        .source(source)
        .meaning("the PEM file with the voice server's private key")
        .build();
  }

  private static EtsipSetting certificate(EtsipSection section, Source source) {
    return setting(section, "Certificate", SettingType.FILE)
        .source(source)
        .meaning("the PEM file with the voice server's certificate")
        .build();
  }

  private static EtsipSetting depth(EtsipSection section, Source source) {
    return setting(section, "Certificate Depth", SettingType.POSITIVE)
        .source(source)
        .defaultValue(Integer.toString(CERTIFICATE_DEPTH))
        .meaning("how long a chain of certificates may be")
        .build();
  }

  private static EtsipSetting method(EtsipSection section, Source source) {
    return setting(section, "Method", SettingType.TLS_METHOD)
        .source(source)
        .defaultValue("2")
        .meaning("the version of TLS: 4 is 1.0, 3 is 1.1, 2 is 1.2, 1 is called SSL 3.1")
        .build();
  }
}
