package dev.ixm.config.certificate.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.certificate.file.CertificateBundle.KeyState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenSSL 3 writes is read here as OpenSSL reads it. Needs {@code openssl} on the path. */
@Tag("consumers")
class OpenSslConsumersTest {

  private static final String PASSWORD = "P\u00e4ss-123";

  @TempDir private Path folder;

  private void openssl(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
  }

  private void makeKey(String kind) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("genpkey", "-out", "key", "-algorithm"));
    command.addAll(List.of(kind.split(" ")));
    openssl(command.toArray(String[]::new));
    openssl("req", "-new", "-x509", "-key", "key", "-subj", "/CN=x", "-out", "certificate");
  }

  private CertificateBundle pem(String... names) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(Files.readString(folder.resolve(name)));
    }
    return CertificateBundle.ofPem(text.toString().getBytes(), PASSWORD.toCharArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RSA",
        "RSA-PSS",
        "EC -pkeyopt ec_paramgen_curve:P-256",
        "EC -pkeyopt ec_paramgen_curve:P-384",
        "EC -pkeyopt ec_paramgen_curve:P-521",
        "ED25519",
        "ED448"
      })
  void readsEachKindOfKeyInEachForm(String kind) throws Exception {
    makeKey(kind);
    assertThat(pem("key", "certificate").key()).isEqualTo(KeyState.MATCHING);
    for (String form :
        List.of(
            "-v2 des3",
            "-v2 aes-128-cbc",
            "-v2 aes-256-cbc -v2prf hmacWithSHA512",
            "-v2 aes-256-cbc -v2prf hmacWithSHA1",
            "-v1 PBE-SHA1-3DES")) {
      List<String> command =
          new ArrayList<>(List.of("pkcs8", "-topk8", "-in", "key", "-out", "locked"));
      command.addAll(List.of("-passout", "pass:" + PASSWORD));
      command.addAll(List.of(form.split(" ")));
      openssl(command.toArray(String[]::new));
      assertThat(pem("locked", "certificate").key()).as(form).isEqualTo(KeyState.MATCHING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-v2 camellia-256-cbc", "-scrypt", "-v2 aria-256-cbc"})
  void leavesLockedWhatItDoesNotRead(String form) throws Exception {
    makeKey("RSA");
    List<String> command =
        new ArrayList<>(List.of("pkcs8", "-topk8", "-in", "key", "-out", "locked"));
    command.addAll(List.of("-passout", "pass:" + PASSWORD));
    command.addAll(List.of(form.split(" ")));
    openssl(command.toArray(String[]::new));
    assertThat(pem("certificate", "locked").key()).isEqualTo(KeyState.LOCKED);
  }

  @ParameterizedTest
  @CsvSource({"req -newkey rsa:2048, MATCHING", "req -newkey rsa:2048 -nodes, MATCHING"})
  void readsTheDefaultOfRequests(String command, KeyState state) throws Exception {
    List<String> all = new ArrayList<>(List.of(command.split(" ")));
    all.addAll(List.of("-x509", "-subj", "/CN=x", "-keyout", "key", "-out", "certificate"));
    all.addAll(List.of("-passout", "pass:" + PASSWORD));
    openssl(all.toArray(String[]::new));
    assertThat(pem("key", "certificate").key()).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-nokeys", "-legacy", "-certpbe NONE -keypbe NONE", "-nomac"})
  void readsPfxFiles(String form) throws Exception {
    makeKey("RSA");
    List<String> command = new ArrayList<>(List.of("pkcs12", "-export", "-in", "certificate"));
    command.addAll(List.of("-inkey", "key", "-out", "pfx", "-name", "b\u00e4g"));
    command.addAll(List.of("-passout", "pass:" + PASSWORD));
    Stream.of(form.split(" ")).filter(word -> !word.isEmpty()).forEach(command::add);
    openssl(command.toArray(String[]::new));
    CertificateBundle bundle =
        CertificateBundle.ofPfx(Files.readAllBytes(folder.resolve("pfx")), PASSWORD.toCharArray());
    assertThat(bundle.certificates()).hasSize(1);
    assertThat(bundle.key())
        .isEqualTo(form.equals("-nokeys") ? KeyState.ABSENT : KeyState.MATCHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", " \n", "\t\r\n"})
  void readsEachLineEndThatOpenSslReads(String end) throws Exception {
    makeKey("RSA");
    for (String name : List.of("key", "certificate")) {
      Path file = folder.resolve(name);
      Files.writeString(file, Files.readString(file).replace("\n", end));
    }
    assertThat(pem("key", "certificate").key()).isEqualTo(KeyState.MATCHING);
    if (!end.equals("\r")) {
      openssl("x509", "-in", "certificate", "-noout");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-trustout", "-text", "-subject"})
  void readsCertificatesWithMore(String form) throws Exception {
    makeKey("RSA");
    openssl("x509", "-in", "certificate", form, "-setalias", "x", "-out", "more");
    assertThat(pem("key", "more").key()).isEqualTo(KeyState.MATCHING);
  }
}
