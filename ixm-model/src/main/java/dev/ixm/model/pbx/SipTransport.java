package dev.ixm.model.pbx;

/** How SIP signalling travels between voice servers and PBX. */
public enum SipTransport {
  /** Unprotected, the product's default. */
  UDP,
  /** Protected by Transport Layer Security. */
  TLS
}
