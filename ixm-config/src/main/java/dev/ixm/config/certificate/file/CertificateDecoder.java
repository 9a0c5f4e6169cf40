package dev.ixm.config.certificate.file;

import dev.ixm.config.certificate.file.CertificateFormatException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Hands bytes to the decoders of the JDK, which read streams. What those throw for bytes that they
 * did not expect, whatever it is, becomes the documented exception.
 */
final class CertificateDecoder {

  private CertificateDecoder() {}

  static X509Certificate certificate(byte[] der) {
    try {
      ByteArrayInputStream stream = new ByteArrayInputStream(der);
      X509Certificate certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(stream);
      if (stream.available() > 0) {
        throw new CertificateFormatException(Reason.BAD_CERTIFICATE);
      }
      return certificate;
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new CertificateFormatException(Reason.BAD_CERTIFICATE);
    }
  }

  static Optional<KeyStore> pfx(byte[] bytes, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(bytes), password);
      return Optional.of(store);
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
