package dev.ixm.config.password.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Strings;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.value.InvalidAttributeException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private static final byte[] SALT = "0123456789abcdef".getBytes(UTF_8);
  private static final char[] PASSWORD = "Abc123def456gh!".toCharArray();

  /** Computed with another implementation, Python's hashlib.pbkdf2_hmac. */
  @Test
  void isThePublishedFunction() {
    assertThat(PasswordHash.of(PASSWORD, SALT, 1_000).hash())
        .isEqualTo(
            "229167ed5b28c9db6f34f75435119bf4cee8c6219760d87903c70b7dcaca3d14"
                + "09edd60512c10a9c8f1d057b42913ddc035417fd3c6dae859209720e64ac97c0");
  }

  @Test
  void charactersBeyondAsciiAreHashedInUtf8() {
    assertThat(PasswordHash.of("pässwörd😀".toCharArray(), SALT, 1_000).hash())
        .isEqualTo(
            "30c07d01f6e800014772192ba244224c02453cc5829baef2c26ed4e950473afd"
                + "1d87c4555ec1704b930c6b6af3c6446a87ba089d06e1ee8808e33ab2f6796f37");
  }

  @Test
  void matchesItsPasswordOnly() {
    PasswordHash hash = PasswordHash.of(PASSWORD, SALT, 1_000);
    assertThat(hash.matches("Abc123def456gh!".toCharArray())).isTrue();
    assertThat(hash.matches("abc123def456gh!".toCharArray())).isFalse();
    assertThat(hash.matches("Abc123def456gh".toCharArray())).isFalse();
    assertThat(hash.matches(new char[0])).isFalse();
  }

  @Test
  void theEmptyPasswordHasAHashToo() {
    PasswordHash hash = PasswordHash.of(new char[0], SALT, 1_000);
    assertThat(hash.matches(new char[0])).isTrue();
    assertThat(hash.matches(new char[] {' '})).isFalse();
  }

  @Test
  void leavesThePasswordAsItIs() {
    char[] password = PASSWORD.clone();
    PasswordHash.of(password, SALT, 1_000).matches(password);
    assertThat(password).isEqualTo(PASSWORD);
  }

  @Test
  void aNewHashHasANewSaltAndEnoughIterations() {
    SecureRandom random = new SecureRandom();
    PasswordHash first = PasswordHash.of(PASSWORD, random);
    assertThat(first.iterations()).isEqualTo(210_000);
    assertThat(first.salt()).hasSize(32).isNotEqualTo(PasswordHash.of(PASSWORD, random).salt());
    assertThat(first.matches(PASSWORD)).isTrue();
  }

  @Test
  void isReadFromTheJsonThatIsWrittenWhichHoldsNoPassword() {
    PasswordHash hash = PasswordHash.of(PASSWORD, SALT, 2_000);
    String json = IxmJson.write(hash);
    assertThat(json).doesNotContain("Abc123").contains("2000");
    assertThat(IxmJson.read(json.getBytes(UTF_8), "json", PasswordHash.class)).isEqualTo(hash);
  }

  @Test
  void doesNotShowTheHash() {
    PasswordHash hash = PasswordHash.of(PASSWORD, SALT, 1_000);
    assertThat(hash.toString()).contains("1000").doesNotContain(hash.hash());
  }

  @Test
  void refusesIterationsOutOfRange() {
    assertThatThrownBy(() -> PasswordHash.of(PASSWORD, SALT, 999))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("iterations must be 1000 to 10000000: 999");
    assertThatThrownBy(() -> PasswordHash.of(PASSWORD, SALT, 10_000_001))
        .hasMessage("iterations must be 1000 to 10000000: 10000001");
  }

  @Test
  void refusesSaltsOutOfRange() {
    assertThatThrownBy(() -> PasswordHash.of(PASSWORD, new byte[15], 1_000))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("salt bytes must be 16 to 64: 15");
    assertThatThrownBy(() -> PasswordHash.of(PASSWORD, new byte[65], 1_000))
        .hasMessage("salt bytes must be 16 to 64: 65");
    assertThat(PasswordHash.of(PASSWORD, new byte[64], 1_000).matches(PASSWORD)).isTrue();
  }

  @Test
  void refusesJsonThatIsNoHash() {
    String salt = Strings.repeat("0a", 16);
    String hash = Strings.repeat("0b", 64);
    read(1_000, salt, hash);
    assertRefused(999, salt, hash, "/iterations: iterations must be 1000 to 10000000: 999");
    assertRefused(1_000, salt.substring(2), hash, "/salt: salt must be 16 to 64 bytes");
    assertRefused(1_000, salt, hash.substring(2), "/hash: hash must be 64 to 64 bytes");
    assertRefused(1_000, salt, hash + "0b", "/hash: hash must be 64 to 64 bytes");
    assertRefused(1_000, salt, hash.replace('b', 'B'), "in lower-case hexadecimal digits");
    assertRefused(1_000, salt, hash.replace('b', 'x'), "in lower-case hexadecimal digits");
  }

  private static void assertRefused(int iterations, String salt, String hash, String message) {
    assertThatExceptionOfType(JsonInputException.class)
        .isThrownBy(() -> read(iterations, salt, hash))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(salt).doesNotContain(hash));
  }

  private static PasswordHash read(int iterations, String salt, String hash) {
    String json =
        "{\"iterations\": %d, \"salt\": \"%s\", \"hash\": \"%s\"}"
            .formatted(iterations, salt, hash);
    return IxmJson.read(json.getBytes(UTF_8), "json", PasswordHash.class);
  }
}
