package dev.ixm.config.etsip;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.rule.Bound;

/** What kind of value a setting has, and how the guide writes it. */
public enum SettingType {
  /** A whole number, not negative, in decimal digits. */
  NUMBER,
  /** A number of 1 or more. */
  POSITIVE,
  /** A TCP port. */
  PORT,
  /** {@code Yes} or {@code No}, in any case. */
  YES_NO,
  /** {@code 0} or {@code 1}. */
  SWITCH,
  /** {@link SecureRtp}, by its number. */
  SECURE_RTP,
  /** {@link TlsMethod}, by its number. */
  TLS_METHOD,
  /** IP addresses, different ones, divided by commas. */
  ADDRESSES,
  /** {@link SipEndpoint}s, different ones, divided by commas. */
  ENDPOINTS,
  /** A {@link CertificateFile}: {@code @name} or a full path. */
  FILE,
  /** {@link CertificateFile}s, divided by semicolons; one may stand at the end. */
  FILES;

  /** {@return the values that are allowed} */
  public Bound bound() {
    return switch (this) {
      case NUMBER -> Bound.atLeast(0);
      case POSITIVE -> Bound.atLeast(1);
      case PORT -> Bound.within(1, PortRange.MAX);
      case YES_NO -> Bound.oneOf(ImmutableList.of("Yes", "No"));
      case SWITCH -> Bound.oneOf(ImmutableList.of(0, 1));
      case SECURE_RTP -> Bound.oneOf(ImmutableList.of(1, 2));
      case TLS_METHOD -> Bound.oneOf(ImmutableList.of(1, 2, 3, 4));
      case ADDRESSES -> Bound.ofForm("address,address");
      case ENDPOINTS -> Bound.ofForm("address:port,address:port");
      case FILE -> Bound.ofForm("@name", "drive:\\folder\\name");
      case FILES -> Bound.ofForm("@name;@name");
    };
  }

  /** {@return whether values are names of files, which findings do not show} */
  public boolean isFile() {
    return this == FILE || this == FILES;
  }
}
