package dev.ixm.config.etsip;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Bound;

/** What kind of value a setting has, and how the guide writes it. */
public enum SettingType {
  /** A whole number, not negative, in decimal digits. */
  NUMBER(Bound.atLeast(0)),
  /** A number of 1 or more. */
  POSITIVE(Bound.atLeast(1)),
  /** A TCP port. */
  PORT(Bound.within(1, 65_535)),
  /** {@code Yes} or {@code No}, in any case. */
  YES_NO(Bound.oneOf(ImmutableList.of("Yes", "No"))),
  /** {@code 0} or {@code 1}. */
  SWITCH(Bound.oneOf(ImmutableList.of(0, 1))),
  /** {@link SecureRtp}, by its number. */
  SECURE_RTP(Bound.oneOf(ImmutableList.of(1, 2))),
  /** {@link TlsMethod}, by its number. */
  TLS_METHOD(Bound.oneOf(ImmutableList.of(1, 2, 3, 4))),
  /** IP addresses, different ones, divided by commas. */
  ADDRESSES(Bound.ofForm("address,address")),
  /** {@link SipEndpoint}s, different ones, divided by commas. */
  ENDPOINTS(Bound.ofForm("address:port,address:port")),
  /** A {@link CertificateFile}: {@code @name} or a full path. */
  FILE(Bound.ofForm("@name", "drive:\\folder\\name")),
  /** {@link CertificateFile}s, divided by semicolons; one may stand at the end. */
  FILES(Bound.ofForm("@name;@name"));

  private final Bound bound;

  SettingType(Bound bound) {
    this.bound = bound;
  }

  /** {@return the values that are allowed} */
  public Bound bound() {
    return bound;
  }

  /** {@return whether values are names of files, which findings do not show} */
  public boolean isFile() {
    return this == FILE || this == FILES;
  }
}
