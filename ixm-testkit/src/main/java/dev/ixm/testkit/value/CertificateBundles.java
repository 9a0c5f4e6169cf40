package dev.ixm.testkit.value;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.certificate.CertificateCheck;
import dev.ixm.config.certificate.file.CertificateBundle;
import dev.ixm.testkit.arbitrary.ArbitraryTable;
import dev.ixm.testkit.arbitrary.Values;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any certificate files, whole and in order or not. */
final class CertificateBundles {

  private static final int MAX_DAY = 20_000;

  /** A key that cannot be opened without a password, and so is never looked into. */
  private static final String LOCKED =
      CertificateMaker.pem("ENCRYPTED PRIVATE KEY", new byte[] {0x30, 0});

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(CertificateBundle.class, CertificateBundles::bundles)
          .put(CertificateCheck.class, CertificateBundles::checks);

  private CertificateBundles() {}

  /** With names that need no escaping. */
  private static Arbitrary<CertificateMaker> makers() {
    Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
    return Combinators.combine(words, words, Arbitraries.longs().between(1, 1_000))
        .as(
            (name, company, seed) ->
                new CertificateMaker("CN=%s, O=%s, C=CA".formatted(name, company), seed));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, MAX_DAY).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<CertificateBundle> bundles() {
    return Combinators.combine(makers().list().ofMinSize(1).ofMaxSize(3), days(), days())
        .flatAs((chain, first, last) -> files(chain, certificates(chain, first, last)))
        .map(file -> CertificateBundle.ofPem(file.getBytes(US_ASCII)));
  }

  /** The certificate of each, signed by the next one; the last one has signed its own. */
  private static ImmutableList<String> certificates(
      List<CertificateMaker> chain, LocalDate first, LocalDate last) {
    ImmutableList.Builder<String> certificates = ImmutableList.builder();
    for (int i = 0; i < chain.size(); i++) {
      CertificateMaker signer = chain.get(Math.min(i + 1, chain.size() - 1));
      certificates.add(chain.get(i).certificate(signer, first, last));
    }
    return certificates.build();
  }

  /** Some of the certificates, in any order, with anybody's key or without; or a key alone. */
  private static Arbitrary<String> files(List<CertificateMaker> chain, List<String> certificates) {
    Arbitrary<String> keys =
        Arbitraries.oneOf(
            Arbitraries.of(chain).map(CertificateMaker::privateKey),
            makers().map(CertificateMaker::privateKey),
            Arbitraries.of(LOCKED));
    return Arbitraries.of(certificates)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(all -> String.join("", all))
        .flatMap(all -> Arbitraries.oneOf(Arbitraries.of(all), keys.map(all::concat), keys));
  }

  private static Arbitrary<CertificateCheck> checks() {
    return Values.of(CertificateCheck.class)
        .each("bundle", bundles())
        .each("at", days().map(day -> Instant.EPOCH.plus(Duration.ofDays(day.toEpochDay()))))
        .each("certificateDepth", Arbitraries.integers().between(1, 9))
        .each("subject", CertificateArbitraries.subjects())
        .build();
  }
}
