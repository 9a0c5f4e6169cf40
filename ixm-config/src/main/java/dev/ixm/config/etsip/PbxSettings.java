package dev.ixm.config.etsip;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkAddresses;
import static dev.ixm.model.check.Checks.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.port.PortRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What a voice server knows of one PBX: a section {@code [PBXn]}. What is empty is not set.
 *
 * <p>Sources: guide chapter 8, MWI Configuration; chapter 9, Configuring TLS with Messaging for
 * SIP; chapter 14, Key.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePbxSettings.class)
public abstract class PbxSettings {

  /** The transport protocol that stands for TLS, the only one that the guide tells. */
  public static final int TLS = 3;

  private static final Pattern HEADER = Pattern.compile("(?i:PBX)([1-9][0-9]{0,2})");
  static final int MAX_NUMBER = 999;

  PbxSettings() {}

  /** {@return a builder with nothing set but the number, 1} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the n in {@code [PBXn]}, 1 to 999, 1 unless set} */
  @Value.Default
  public int number() {
    return 1;
  }

  /** {@return the name of its section, such as {@code PBX1}} */
  public final String header() {
    return "PBX" + number();
  }

  /** The n in PBXn. */
  static OptionalInt findNumber(String header) {
    Matcher matcher = HEADER.matcher(header);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** {@return {@code Transport protocol}: {@link #TLS}, or another number, not negative} */
  public abstract OptionalInt transportProtocol();

  /** {@return {@code Enforce Secure RTP}} */
  public abstract Optional<SecureRtp> enforceSecureRtp();

  /** {@return {@code MWI TCP Port}, 1 to 65,535} */
  public abstract OptionalInt mwiTcpPort();

  /** {@return {@code TCP Port}, 1 to 65,535} */
  public abstract OptionalInt tcpPort();

  /**
   * {@return {@code IP}: the addresses of the PBX, IPv4 or IPv6, the preferred first} The guide
   * does not say what divides them; a comma, as in {@code TLS IP}, is inferred.
   */
  public abstract ImmutableList<String> addresses();

  /** {@return {@code Keep Alive}} */
  public abstract Optional<Boolean> keepAlive();

  /** {@return {@code Fail Over}: whether another server takes over message waiting indication} */
  public abstract Optional<Boolean> failOver();

  /** {@return whether the transport protocol is TLS} */
  public final boolean usesTls() {
    return transportProtocol().equals(OptionalInt.of(TLS));
  }

  @Value.Check
  void validate() {
    checkRange("number", number(), 1, MAX_NUMBER);
    transportProtocol()
        .ifPresent(
            value -> check(value >= 0, "transportProtocol", "must not be negative: %s", value));
    checkRange("mwiTcpPort", mwiTcpPort(), 1, PortRange.MAX);
    checkRange("tcpPort", tcpPort(), 1, PortRange.MAX);
    checkAddresses("addresses", addresses());
  }

  /** Builds a {@link PbxSettings}. */
  public static final class Builder extends ImmutablePbxSettings.Builder {
    Builder() {}
  }
}
