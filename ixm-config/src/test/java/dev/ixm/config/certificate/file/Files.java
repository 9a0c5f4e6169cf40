package dev.ixm.config.certificate.file;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The certificate files that {@code make.sh} beside them has made. */
public final class Files {

  /** The password of those that have one. */
  private static final String PASSWORD = "Abc123def456gh!";

  private Files() {}

  /** Reads the bytes of a file. */
  public static byte[] read(String name) {
    try {
      return Resources.toByteArray(Resources.getResource(Files.class, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static char[] password() {
    return PASSWORD.toCharArray();
  }

  /** Reads a file with the password, whatever its format. */
  public static CertificateBundle bundle(String name) {
    return name.endsWith(".pfx")
        ? CertificateBundle.ofPfx(read(name), password())
        : CertificateBundle.ofPem(read(name), password());
  }
}
