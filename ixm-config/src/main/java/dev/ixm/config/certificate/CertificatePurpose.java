package dev.ixm.config.certificate;

/** What a certificate is for. */
public enum CertificatePurpose {
  /** Encrypts files and folders of a JITC server (Encrypting File System). */
  EFS,
  /** Protects the web site. */
  IIS,
  /** Protects the signalling between a voice server and the PBX. */
  SIP_TLS,
  /** Protects the synchronization between the servers of a JITC High Availability site. */
  MOBILINK
}
