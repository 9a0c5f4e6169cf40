package dev.ixm.config.certificate;

import com.google.common.collect.ImmutableSet;
import dev.ixm.config.etsip.CertificateFile;
import dev.ixm.model.Role;

/**
 * A file that protects the synchronization of a JITC High Availability site.
 *
 * <p>A pair that a certificate authority has issued is not made but renamed: its file with the
 * private key to {@link #IDENTITY}, that with the public key to {@link #CERTIFICATE}. Sources:
 * guide chapter 9, Creating Public and Private Keys and Certificates for Mobilink Connection.
 */
public enum MobilinkFile {
  /** The key that encrypts. */
  PUBLIC_KEY("e2ee_PublicKey2048.pem"),
  /** The key that decrypts. */
  PRIVATE_KEY("e2ee_PrivateKey2048.pem"),
  /** The certificate by which the Consolidated server is recognized. */
  CERTIFICATE("MobilinkPublicCertificate.crt"),
  /** The certificate with its private key, by which the Consolidated server identifies itself. */
  IDENTITY("ConsolidatedIdentity.pem"),
  /** The private key of {@link #CERTIFICATE} alone; it is copied nowhere. */
  CERTIFICATE_KEY("ConsPrivateKey.pem"),
  /** The certificate that signs {@link #CERTIFICATE}; it is copied nowhere. */
  AUTHORITY_CERTIFICATE("MobilinkPublicCertificateCA.pem"),
  /** The private key of {@link #AUTHORITY_CERTIFICATE}; it is copied nowhere. */
  AUTHORITY_KEY("ConsPrivateKeyCA.pem"),
  /** {@link #AUTHORITY_CERTIFICATE} with its private key; it is copied nowhere. */
  AUTHORITY_IDENTITY("ConsolidatedIdentityCA.pem");

  /** The folder on the drive of the installation that the product looks into. */
  public static final String FOLDER = "UC\\Certificates";

  /** The folder that {@link CreateCert} writes into. */
  public static final String MADE_IN = "c:\\";

  private final String fileName;

  MobilinkFile(String fileName) {
    this.fileName = fileName;
  }

  /** {@return the file's name, which the product expects} */
  public String fileName() {
    return fileName;
  }

  /**
   * {@return the full path at which the product expects the file}
   *
   * @param installDrive the letter of the drive on which the product is installed
   * @throws IllegalArgumentException if the drive is no letter A to Z
   */
  public String path(char installDrive) {
    return new CertificateFile("@" + fileName).path(installDrive);
  }

  /**
   * {@return the files that a server in a role needs, none if it does not synchronize}
   *
   * <p>The guide names the Primary, the Secondaries and the Consolidated server. That a second
   * Consolidated server needs the files of the first, and remote CSE and web servers those of a
   * Secondary, is inferred: their connection is encrypted too.
   *
   * @param role the server's role
   */
  public static ImmutableSet<MobilinkFile> of(Role role) {
    return switch (role) {
      case CONSOLIDATED, SECONDARY_CONSOLIDATED -> ImmutableSet.of(PRIVATE_KEY, IDENTITY);
      case PRIMARY, SECONDARY, REMOTE_CSE, REMOTE_WEB -> ImmutableSet.of(PUBLIC_KEY, CERTIFICATE);
      case SINGLE, REMOTE_ADMIN, LICENSE_SERVER, BACKUP_TARGET -> ImmutableSet.of();
    };
  }
}
