package dev.ixm.config.etsip;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkDifferent;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of {@code ETSIPService.ini} that the guide describes. What is empty is not set.
 *
 * <p>Sources: guide chapter 8, MWI Configuration; chapter 9, Configuring TLS with Messaging for
 * SIP; chapter 14, Key.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEtsipSettings.class)
public abstract class EtsipSettings {

  EtsipSettings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the settings that a voice server needs in a deployment}
   *
   * <p>With TLS, which JITC sites always use, all settings of the guide's example: {@code [PBX1]}
   * with protocol 3 and the port of SIP over TLS, the server's addresses with that port, no FIPS
   * module, {@code @sip.key} and {@code @sip.crt}, depth 5, TLS 1.2; under JITC also Enforce Secure
   * RTP 1. Which roots to trust only the site knows, so none are set. With failover of message
   * waiting indications, Fail Over and Keep Alive. In any case the addresses of the PBX. Without
   * TLS the protocol is left to the product, as the guide does not tell its number.
   *
   * <p>Sources: guide chapter 9 and chapter 14, Configuring TLS with Messaging for SIP; chapter 8,
   * MWI Configuration.
   *
   * @param site the site
   * @param server one of its voice servers; others have no such file
   * @throws IllegalArgumentException if the server is no voice server or not of the site
   */
  public static EtsipSettings forServer(SiteView site, Server server) {
    return Generator.settings(site, server);
  }

  /** {@return the telephone systems, with different numbers} */
  public abstract ImmutableList<PbxSettings> pbxes();

  /** {@return {@code Ignore Local Addresses}: the stack does not take all interfaces by itself} */
  public abstract Optional<Boolean> ignoreLocalAddresses();

  /** {@return {@code TCP Enabled}} */
  public abstract Optional<Boolean> tcpEnabled();

  /** {@return {@code TLS IP}: the server's own addresses for TLS, each once} */
  public abstract ImmutableList<SipEndpoint> tlsEndpoints();

  /** {@return {@code FIPS}: whether OpenSSL uses its FIPS module} */
  public abstract Optional<Boolean> fips();

  /** {@return {@code [TLS Server]}, nothing set unless given} */
  @Value.Default
  public TlsServer tlsServer() {
    return TlsServer.builder().build();
  }

  /** {@return {@code [TLS Client]}, nothing set unless given} */
  @Value.Default
  public TlsClient tlsClient() {
    return TlsClient.builder().build();
  }

  /** {@return whether any telephone system is reached by TLS} */
  public final boolean usesTls() {
    return pbxes().stream().anyMatch(PbxSettings::usesTls);
  }

  /**
   * {@return these settings with mutual certification: the client shows the server's key and
   * certificate} Source: guide chapter 14, Key.
   */
  public final EtsipSettings withMutualCertification() {
    TlsClient client =
        TlsClient.builder()
            .from(tlsClient())
            .privateKey(tlsServer().privateKey())
            .certificate(tlsServer().certificate())
            .build();
    return builder().from(this).tlsClient(client).build();
  }

  /**
   * {@return a document with these settings}
   *
   * <p>Where the document states the same already, in whatever spelling, and where nothing is set
   * here, it stays as it is; so do settings that the guide does not know. A missing key goes into
   * its section, a missing section to the end.
   *
   * @param document what is there
   * @throws dev.ixm.config.ini.IniEditException if a section that must be changed stands twice or
   *     cannot be edited for another reason
   */
  public final IniDocument applyTo(IniDocument document) {
    return Codec.write(this, document);
  }

  /**
   * {@return a new document with these settings only, in the order of the guide and in
   * windows-1252}
   *
   * @throws dev.ixm.config.ini.IniEditException if a file name has characters that windows-1252
   *     lacks
   */
  public final IniDocument toDocument() {
    return applyTo(IniDocument.parse(new byte[0]));
  }

  @Value.Check
  void validate() {
    checkDifferent("pbxes", pbxes(), "numbers", PbxSettings::number);
    check(
        ImmutableSet.copyOf(tlsEndpoints()).size() == tlsEndpoints().size(),
        "tlsEndpoints",
        "must be different: %s",
        tlsEndpoints());
  }

  /** Builds an {@link EtsipSettings}. */
  public static final class Builder extends ImmutableEtsipSettings.Builder {
    Builder() {}
  }
}
