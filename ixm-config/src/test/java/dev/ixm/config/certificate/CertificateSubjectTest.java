package dev.ixm.config.certificate;

import static dev.ixm.config.certificate.TestSites.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import dev.ixm.config.certificate.CertificateSubject.Builder;
import dev.ixm.config.certificate.file.DistinguishedName;
import dev.ixm.config.certificate.file.Files;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.value.InvalidAttributeException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.function.BiFunction;
import javax.security.auth.x500.X500Principal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateSubjectTest {

  private static final X509Certificate CERTIFICATE = Files.bundle("self.pem").certificates().get(0);

  private static Builder edit() {
    return CertificateSubject.builder().from(SUBJECT);
  }

  private static void assertRefused(Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  private static void assertLongest(
      String attribute, int max, BiFunction<Builder, String, Builder> setter) {
    String longest = "x".repeat(max);
    assertThat(setter.apply(edit(), longest).build().toString()).contains(longest);
    assertRefused(
        setter.apply(edit(), longest + "x"),
        "%s must have 1 to %d characters: '%sx'".formatted(attribute, max, longest));
    assertRefused(
        setter.apply(edit(), ""), "%s must have 1 to %d characters: ''".formatted(attribute, max));
    assertRefused(
        setter.apply(edit(), "a%b"),
        attribute + " must be printable ASCII without \" and %, and not begin with - or @: 'a%b'");
  }

  @Test
  void hasTheLengthsOfX509() {
    assertLongest("state", 128, Builder::state);
    assertLongest("locality", 128, Builder::locality);
    assertLongest("organization", 64, Builder::organization);
    assertLongest("organizationalUnit", 64, Builder::organizationalUnit);
    assertLongest("commonName", 64, Builder::commonName);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "CAN", "C1", "C\u00C4"})
  void hasACountryOfTwoLetters(String country) {
    assertRefused(
        edit().country(country), "country must be two letters A to Z: '%s'".formatted(country));
  }

  @Test
  void refusesWhatThePromptOrTheProgramChanges() {
    assertRefused(edit().state(" ON"), "state must not begin or end blank: ' ON'");
    assertRefused(edit().state("ON "), "state must not begin or end blank: 'ON '");
    for (String value : new String[] {"a\"b", "a\nb", "Qu\u00E9bec", "-x", "@x"}) {
      assertRefused(
          edit().locality(value),
          "locality must be printable ASCII without \" and %%, and not begin with - or @: '%s'"
              .formatted(value.replace("\n", "\\u000a")));
    }
    assertThat(edit().locality("a-b@c & d").build().locality()).isEqualTo("a-b@c & d");
  }

  @Test
  void recognizesItsCertificate() {
    assertThat(SUBJECT.isOf(CERTIFICATE)).isTrue();
    assertThat(edit().commonName("TEST  cert").build().isOf(CERTIFICATE)).isTrue();
    assertThat(edit().country("US").build().isOf(CERTIFICATE)).isFalse();
    assertThat(edit().state("QC").build().isOf(CERTIFICATE)).isFalse();
    assertThat(edit().locality("Ottawa").build().isOf(CERTIFICATE)).isFalse();
    assertThat(edit().organization("Test").build().isOf(CERTIFICATE)).isFalse();
    assertThat(edit().organizationalUnit("Test").build().isOf(CERTIFICATE)).isFalse();
    assertThat(edit().commonName("Test").build().isOf(CERTIFICATE)).isFalse();
  }

  @Property
  void comparesNamesInAnyOrderWhateverTheirCharacters(
      @ForAll @From("names") String name, @ForAll @From("names") String other) {
    CertificateSubject subject = edit().organization(name).commonName(other).build();
    X500Principal principal =
        new X500Principal(
            name(
                part(3, other),
                part(8, "ON"),
                part(7, "Toronto"),
                part(10, name),
                part(11, "Test OU"),
                part(6, "CA")));
    assertThat(subject.parts()).isEqualTo(DistinguishedName.of(principal));
    X500Principal more =
        new X500Principal(
            name(
                part(3, other),
                part(8, "ON"),
                part(7, "Toronto"),
                part(10, name),
                part(11, "Test OU"),
                part(11, "Test OU"),
                part(6, "CA")));
    assertThat(subject.parts()).isNotEqualTo(DistinguishedName.of(more));
  }

  /** A name as a certificate holds it, in DER. */
  private static byte[] name(byte[]... parts) {
    return der(0x30, parts);
  }

  /** A part whose type is the object identifier 2.5.4 with this last number. */
  private static byte[] part(int type, String value) {
    byte[] identifier = der(0x06, new byte[] {0x55, 0x04, (byte) type});
    return der(0x31, der(0x30, identifier, der(0x0C, value.getBytes(StandardCharsets.UTF_8))));
  }

  private static byte[] der(int tag, byte[]... contents) {
    byte[] content = Bytes.concat(contents);
    byte[] start =
        content.length < 0x80
            ? new byte[] {(byte) tag, (byte) content.length}
            : new byte[] {(byte) tag, (byte) 0x81, (byte) content.length};
    return Bytes.concat(start, content);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars(",+\\<>;=# ab&")
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(name -> name.equals(name.strip()));
  }

  @Test
  void isReadFromTheJsonThatIsWritten() {
    byte[] json = IxmJson.write(SUBJECT).getBytes(StandardCharsets.UTF_8);
    assertThat(IxmJson.read(json, "json", CertificateSubject.class)).isEqualTo(SUBJECT);
  }
}
