package dev.ixm.config.certificate;

/** Who issued a certificate. */
public enum CertificateIssuer {
  /** A trusted certificate authority, such as GoDaddy or Symantec. */
  AUTHORITY,
  /** The company's own IT or security team. */
  COMPANY,
  /** Nobody but the certificate's own key. */
  SELF_SIGNED
}
