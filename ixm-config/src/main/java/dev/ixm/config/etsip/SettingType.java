package dev.ixm.config.etsip;

/** What kind of value a setting has, and how the guide writes it. */
public enum SettingType {
  /** A whole number, not negative, in decimal digits. */
  NUMBER("a whole number, not negative"),
  /** A number of 1 or more. */
  POSITIVE("a whole number of 1 or more"),
  /** A TCP port. */
  PORT("a port from 1 to 65535"),
  /** {@code Yes} or {@code No}, in any case. */
  YES_NO("Yes or No"),
  /** {@code 0} or {@code 1}. */
  SWITCH("0 or 1"),
  /** {@link SecureRtp}, by its number. */
  SECURE_RTP("1 or 2"),
  /** {@link TlsMethod}, by its number. */
  TLS_METHOD("1, 2, 3 or 4"),
  /** IP addresses, divided by commas. */
  ADDRESSES("different IP addresses, divided by commas"),
  /** {@link SipEndpoint}s, divided by commas. */
  ENDPOINTS("different address:port pairs, divided by commas"),
  /** A {@link CertificateFile}. */
  FILE("@name or a full path"),
  /** {@link CertificateFile}s, divided by semicolons; one may stand at the end. */
  FILES("@names or full paths, divided by semicolons");

  private final String allowed;

  SettingType(String allowed) {
    this.allowed = allowed;
  }

  /** {@return the values that are allowed, in words} */
  public String allowed() {
    return allowed;
  }
}
