package dev.ixm.config.certificate.file;

import com.google.common.io.BaseEncoding;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates, made by Bouncy Castle where the JDK makes none. */
final class Made {

  private static final BouncyCastleProvider PEER = new BouncyCastleProvider();
  private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Date TO = Date.from(Instant.parse("2099-01-01T00:00:00Z"));

  private Made() {}

  static KeyPair keys(String algorithm, int size) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    if (size > 0) {
      generator.initialize(size);
    }
    return generator.generateKeyPair();
  }

  /** A certificate that is signed with its own key. */
  static byte[] certificate(KeyPair keys, String signature, String name, List<GeneralName> names)
      throws Exception {
    X500Principal subject = new X500Principal(name);
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            subject, BigInteger.ONE, FROM, TO, subject, keys.getPublic());
    if (!names.isEmpty()) {
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(names.toArray(GeneralName[]::new)));
    }
    return builder
        .build(new JcaContentSignerBuilder(signature).setProvider(PEER).build(keys.getPrivate()))
        .getEncoded();
  }

  static String pem(String label, byte[] content) {
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
        .formatted(label, BaseEncoding.base64().withSeparator("\n", 64).encode(content), label);
  }
}
