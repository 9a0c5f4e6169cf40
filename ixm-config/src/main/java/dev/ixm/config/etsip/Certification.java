package dev.ixm.config.etsip;

/**
 * Who shows a certificate when voice server and PBX open a TLS connection.
 *
 * <p>Source: guide chapter 14, Key.
 */
public enum Certification {
  /** The side that answers. */
  ONE_WAY,
  /** Both sides: the voice server shows the certificate it answers with. */
  MUTUAL
}
