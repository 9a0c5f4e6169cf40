package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteRequirements;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IxmJsonProperties {

  @Property(tries = 300)
  void readsEveryDeploymentThatItWrites(@ForAll("deployments") Deployment site) {
    byte[] text = IxmJson.write(site).getBytes(UTF_8);
    assertThat(IxmJson.read(text, "site", Deployment.class)).isEqualTo(site);
  }

  @Property(tries = 300)
  void readsAllRequirementsThatItWrites(@ForAll("requirements") SiteRequirements site) {
    byte[] text = IxmJson.write(site).getBytes(UTF_8);
    assertThat(IxmJson.read(text, "site", SiteRequirements.class)).isEqualTo(site);
  }

  @Property
  void refusesArbitraryBytesWithItsOwnExceptionOnly(@ForAll("noise") byte[] text) {
    readOrRefuse(text);
  }

  @Property
  void refusesDamagedTextsWithItsOwnExceptionOnly(
      @ForAll("deployments") Deployment site,
      @ForAll("noise") byte[] noise,
      @ForAll @IntRange(max = 10_000) int position,
      @ForAll @IntRange(max = 8) int lost) {
    byte[] text = IxmJson.write(site).getBytes(UTF_8);
    int at = position % text.length;
    byte[] tail = Arrays.copyOfRange(text, Math.min(at + lost, text.length), text.length);
    byte[] damaged = Arrays.copyOf(text, at + noise.length + tail.length);
    System.arraycopy(noise, 0, damaged, at, noise.length);
    System.arraycopy(tail, 0, damaged, at + noise.length, tail.length);
    readOrRefuse(damaged);
  }

  /** Bytes of any kind, with those that mean something in JSON more often. */
  @Provide
  Arbitrary<byte[]> noise() {
    Arbitrary<Byte> meaningful =
        Arbitraries.of("{}[]\",:0123456789eE+-.\\u tfn\n".chars().mapToObj(c -> (byte) c).toList());
    Arbitrary<Byte> marks = Arbitraries.of((byte) 0, (byte) 0xFE, (byte) 0xFF, (byte) 0xEF);
    return Arbitraries.oneOf(Arbitraries.bytes(), meaningful, marks)
        .array(byte[].class)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Deployment> deployments() {
    return SiteArbitraries.deployments();
  }

  @Provide
  Arbitrary<SiteRequirements> requirements() {
    return SiteArbitraries.requirements();
  }

  private static void readOrRefuse(byte[] text) {
    try {
      assertThat(IxmJson.read(text, "site", Deployment.class)).isNotNull();
    } catch (JsonInputException e) {
      assertThat(e.line()).isPositive();
      assertThat(e.column()).isPositive();
      assertThat(e.problem()).isNotBlank();
      assertThat(e.getMessage())
          .startsWith("site:" + e.line() + ":" + e.column() + ": ")
          .doesNotContain("\n", "\r");
    }
  }
}
