package dev.ixm.config.etsip;

import static dev.ixm.model.check.Checks.checkAddresses;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.Edition;
import dev.ixm.model.release.ReleaseFacts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Turns TLS on between a voice server and a PBX, in a file that the site has already.
 *
 * <p>What TLS asks for is set: protocol 3 and the port of SIP over TLS, twice, of the PBX, Ignore
 * Local Addresses, TCP Enabled. What the site has to choose stays if the file states it,
 * well-formed or not, and is set to the guide's value otherwise: FIPS 0, depths 5, TLS 1.2, and the
 * server's addresses with that port in TLS IP. Names of certificates and keys are never made up. A
 * PBX other than this one is left alone.
 *
 * <p>Sources: guide chapter 9 and chapter 14, Configuring TLS with Messaging for SIP.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTlsProfile.class)
public abstract class TlsProfile {

  TlsProfile() {}

  /** {@return a builder with nothing set but PBX 1 and one-way certification} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of the PBX, the n in {@code [PBXn]}, 1 to 999, 1 unless set} */
  @Value.Default
  public int pbx() {
    return 1;
  }

  /** {@return the voice server's own addresses, IPv4 or IPv6, for a file without TLS IP} */
  public abstract ImmutableList<String> addresses();

  /**
   * {@return how voice travels, empty to leave it as it is}
   *
   * <p>{@link Edition#JITC} sites set it; the guide's other sites have no such setting.
   */
  public abstract Optional<SecureRtp> enforceSecureRtp();

  /** {@return whether the client shows the server's certificate too, ONE_WAY unless set} */
  @Value.Default
  public Certification certification() {
    return Certification.ONE_WAY;
  }

  /**
   * {@return a document with TLS on, by the facts of 10.8; what it states already stays as it is
   * spelled}
   *
   * @param document what is there
   * @throws dev.ixm.config.ini.IniEditException if a section that must be changed stands twice or
   *     cannot be edited for another reason
   */
  public final EtsipEdit applyTo(IniDocument document) {
    return applyTo(document, ReleaseFacts.of(ReleaseFacts.DESCRIBED));
  }

  /**
   * {@return a document with TLS on; what it states already stays as it is spelled}
   *
   * @param document what is there
   * @param facts of the site's release: the port of SIP over TLS
   * @throws dev.ixm.config.ini.IniEditException if a section that must be changed stands twice or
   *     cannot be edited for another reason
   */
  public final EtsipEdit applyTo(IniDocument document, ReleaseFacts facts) {
    int port = Generator.tlsPort(facts);
    IniDocument edited =
        Codec.fill(Generator.tlsChoices(addresses(), port), required(port).applyTo(document));
    if (certification() == Certification.MUTUAL) {
      edited = EtsipFile.of(edited).settings().withMutualCertification().applyTo(edited);
    }
    return new EtsipEdit(document, edited);
  }

  private EtsipSettings required(int port) {
    PbxSettings.Builder settings =
        Generator.tlsPbx(port).number(pbx()).enforceSecureRtp(enforceSecureRtp());
    return Generator.tlsSwitches().addPbxes(settings.build()).build();
  }

  @Value.Check
  void validate() {
    checkRange("pbx", pbx(), 1, PbxSettings.MAX_NUMBER);
    checkAddresses("addresses", addresses());
  }

  /** Builds a {@link TlsProfile}. */
  public static final class Builder extends ImmutableTlsProfile.Builder {
    Builder() {}
  }
}
