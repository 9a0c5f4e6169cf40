package dev.ixm.config.certificate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.certificate.file.CertificateBundle;
import dev.ixm.config.certificate.file.CertificateFormatException;
import dev.ixm.config.certificate.file.Files;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.RuleSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any bytes are taken for a file, and nothing is thrown but what is documented. */
class CertificateFuzzProperties {

  private static final RuleSet RULES =
      RuleSet.discover(CertificateFuzzProperties.class.getClassLoader());

  /** What can be read can be judged. */
  private static void assertReadOrRefused(Supplier<CertificateBundle> reading) {
    try {
      CertificateBundle bundle = reading.get();
      assertThat(
              bundle.certificates().isEmpty() && bundle.key() == CertificateBundle.KeyState.ABSENT)
          .isFalse();
      for (CertificatePurpose purpose : CertificatePurpose.values()) {
        CertificateCheck check =
            CertificateCheck.builder()
                .bundle(bundle)
                .purpose(purpose)
                .at(Instant.EPOCH)
                .subject(TestSites.SUBJECT)
                .build();
        assertThat(RULES.check(check).findings())
            .noneMatch(finding -> finding.kind() == Finding.Kind.FAILED);
      }
    } catch (CertificateFormatException e) {
      assertThat(e).hasMessageStartingWith("the file ").hasNoCause();
    }
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    assertReadOrRefused(() -> CertificateBundle.ofPem(bytes, Files.password()));
    assertThat(refuses(() -> CertificateBundle.ofPfx(bytes, Files.password()))).isTrue();
  }

  private static boolean refuses(Supplier<CertificateBundle> reading) {
    try {
      reading.get();
      return false;
    } catch (CertificateFormatException e) {
      return true;
    }
  }

  @Property(tries = 500)
  void aDamagedPemFileIsReadOrRefused(@ForAll @From("damagedPem") byte[] bytes) {
    assertReadOrRefused(() -> CertificateBundle.ofPem(bytes));
    assertReadOrRefused(() -> CertificateBundle.ofPem(bytes, Files.password()));
  }

  @Property(tries = 300)
  void aDamagedPfxFileIsReadOrRefused(@ForAll @From("damagedPfx") byte[] bytes) {
    assertReadOrRefused(() -> CertificateBundle.ofPfx(bytes, Files.password()));
  }

  /** A block whose Base64 is intact, but not what it says. */
  @Provide
  Arbitrary<byte[]> damagedPem() {
    Arbitrary<String> names =
        Arbitraries.of("self.pem", "server.pem", "server-sec1.pem", "edwards.pem", "weak.pem");
    return Combinators.combine(names, Arbitraries.integers().between(0, 6), damages())
        .as(
            (name, block, damage) -> {
              String[] parts = new String(Files.read(name), ISO_8859_1).split("-----");
              int body = Math.min(2 + 4 * block, parts.length - 3) / 4 * 4 + 2;
              byte[] der = Base64.getMimeDecoder().decode(parts[body]);
              parts[body] = "\n" + Base64.getEncoder().encodeToString(damage.of(der)) + "\n";
              return (String.join("-----", parts)).getBytes(ISO_8859_1);
            });
  }

  @Provide
  Arbitrary<byte[]> damagedPfx() {
    return Combinators.combine(Arbitraries.of("files.pfx", "root.pfx"), damages())
        .as((name, damage) -> damage.of(Files.read(name)));
  }

  private static Arbitrary<Damage> damages() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 0.99),
            Arbitraries.bytes(),
            Arbitraries.of(true, false, false))
        .as(Damage::new);
  }

  /** Another byte somewhere, or an end there. */
  private record Damage(double where, byte value, boolean isCut) {

    byte[] of(byte[] bytes) {
      int index = (int) (bytes.length * where);
      byte[] damaged = Arrays.copyOf(bytes, isCut ? index : bytes.length);
      if (!isCut && bytes.length > 0) {
        damaged[index] = value;
      }
      return damaged;
    }
  }
}
