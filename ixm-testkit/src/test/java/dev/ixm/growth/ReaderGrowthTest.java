package dev.ixm.growth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.certificate.file.CertificateBundle;
import dev.ixm.config.certificate.file.CertificateFormatException;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.config.cse.EngineConfigException;
import dev.ixm.config.etsip.EtsipFile;
import dev.ixm.config.etsip.SipEndpoint;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.sso.LoginName;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.Release;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import dev.ixm.model.json.JsonPlaces;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.site.Deployment;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text looks like, reading it takes time in proportion to its length. */
class ReaderGrowthTest {

  private static final String BEGIN = "-----BEGIN CERTIFICATE-----\n";
  private static final String END = "-----END CERTIFICATE-----\n";
  private static final String SETTING =
      "<setting name=\"Primary Instance\"><value>True</value></setting>";

  @ParameterizedTest
  @MethodSource
  void pem(Growth<String> growth) {
    growth.check();
  }

  static Stream<Growth<String>> pem() {
    return Stream.of(
            text("begin lines", 4_000, n -> BEGIN.repeat(n)),
            text("newlines in a block", 8_000, n -> BEGIN + "\n".repeat(n)),
            text("blanks in a block", 8_000, n -> BEGIN + " ".repeat(n) + "\n" + END),
            text("certificates without end", 300, n -> (BEGIN + "AAEC\n".repeat(20)).repeat(n)),
            text("headers", 8_000, n -> BEGIN + "a: b\n".repeat(n) + END),
            text("ends", 8_000, n -> BEGIN + "-----END X-----\n".repeat(n)),
            text("dashes", 20_000, n -> "-----BEGIN " + "-".repeat(n)),
            text("label", 20_000, n -> "-----BEGIN " + "A ".repeat(n) + "CERTIFICATE-----\n"))
        .map(shape -> shape.doing("bundle", ReaderGrowthTest::bundle));
  }

  private static void bundle(String text) {
    try {
      CertificateBundle.ofPem(text.getBytes(ISO_8859_1), new char[] {'a'});
    } catch (CertificateFormatException e) {
      // that it is refused is for other tests
    }
  }

  @ParameterizedTest
  @MethodSource
  void ini(Growth<String> growth) {
    growth.check();
  }

  static Stream<Growth<String>> ini() {
    return Stream.of(
            text("brackets", 100_000, n -> "[".repeat(n)),
            text("headers", 50_000, n -> "[a]\n".repeat(n)),
            text("blanks", 200_000, n -> " ".repeat(n)),
            text("blank lines", 100_000, n -> "\n".repeat(n)),
            text("keys of one hash", 8_000, n -> "[s]\n" + lines("%s=1", n)),
            text("sections of one hash", 2_000, n -> lines("[%s]", n)),
            text("files of one hash", 4_000, n -> "[TLS Client]\nCA Certificates=" + files(n)),
            text("files", 20_000, n -> "[TLS Client]\nCA Certificates=" + "@a.pem;".repeat(n)),
            text(
                "long path",
                20_000,
                n -> "[TLS Server]\nPrivate Key Filename=C:" + "\\a".repeat(n) + "\n"))
        .map(
            shape ->
                shape.doing(
                    "etsip",
                    text -> EtsipFile.of(IniDocument.parse(text.getBytes(ISO_8859_1))).problems()));
  }

  private static String lines(String format, int count) {
    return Colliding.texts(count).stream().map(format::formatted).collect(Collectors.joining("\n"));
  }

  private static String files(int count) {
    return Colliding.letters(count).stream()
        .map(name -> "@" + name + ".pem")
        .collect(Collectors.joining(";"));
  }

  @ParameterizedTest
  @MethodSource
  void engineFiles(Growth<String> growth) {
    growth.check();
  }

  static Stream<Growth<String>> engineFiles() {
    return Stream.of(
            text("depth", 8_000, n -> "<a>".repeat(n) + SETTING + "</a>".repeat(n)),
            text("elements", 4_000, n -> "<r>" + "<a b=\"\"/>".repeat(n) + SETTING + "</r>"),
            text("comments", 4_000, n -> "<r>" + "<!-- < -->".repeat(n) + SETTING + "</r>"),
            text("text", 50_000, n -> "<r>" + "a ".repeat(n) + SETTING + "</r>"),
            text("attribute", 50_000, n -> "<r a=\"" + "> ".repeat(n) + "\">" + SETTING + "</r>"),
            text("namespaces", 5_000, n -> "<r>" + nested(n) + SETTING + "</r>"),
            text("unclosed", 20_000, n -> "<a ".repeat(n)),
            text("declaration", 20_000, n -> "<?xml " + "encoding ".repeat(n)))
        .map(shape -> shape.doing("engine", ReaderGrowthTest::engine));
  }

  /** Elements in each other, each with a namespace of its own, and none with the first. */
  private static String nested(int count) {
    StringBuilder text = new StringBuilder("<p:a xmlns:p=\"urn:p\">");
    for (int i = 0; i < count; i++) {
      text.append("<p:a xmlns:p").append(i).append("=\"urn:").append(i).append("\">");
    }
    return text.append("<p:b/>".repeat(count)).append("</p:a>".repeat(count + 1)).toString();
  }

  private static void engine(String text) {
    try {
      EngineConfig.parse(text.getBytes(ISO_8859_1)).withPrimaryInstance(false);
    } catch (EngineConfigException e) {
      // that it is refused is for other tests
    }
  }

  @ParameterizedTest
  @MethodSource
  void json(Growth<String> growth) {
    growth.check();
  }

  static Stream<Growth<String>> json() {
    return Stream.of(
            text("numbers deep inside", 200, n -> deep(n, "1,".repeat(40 * n) + "1")),
            text("names deep inside", 200, n -> deep(n, members(20 * n))),
            text("names of one hash", 4_000, n -> "{" + lines("\"%s\":1,", n) + "\"name\":1}"),
            text("unknown field", 10_000, n -> "{\"" + "x".repeat(n) + "\":1}"),
            text("escapes", 20_000, n -> "{\"name\":\"" + "\\ud83d\\ude00".repeat(n) + "\"}"),
            text("halves", 50_000, n -> "{\"name\":\"" + "\\\\ud800".repeat(n) + "\\ud800\"}"),
            text("brackets", 50_000, n -> "[".repeat(n)),
            text("digits", 50_000, n -> "{\"voicePorts\":" + "1".repeat(n) + "}"))
        .flatMap(
            shape ->
                Stream.of(
                    shape.doing("read", ReaderGrowthTest::refusedJson),
                    shape.doing("places", ReaderGrowthTest::places)));
  }

  /** Fields in each other with long names, and an error at the end of what they hold. */
  private static String deep(int depth, String inside) {
    return "{\"name\":"
        + ("{\"" + "f".repeat(1_000) + "\":").repeat(depth)
        + (inside.startsWith("\"") ? "{" + inside + "}" : "[" + inside + "]")
        + "}".repeat(depth)
        + ",\"x\":1}";
  }

  private static String members(int count) {
    return IntStream.range(0, count).mapToObj(i -> "\"n" + i + "\":1").collect(joining(","));
  }

  private static void refusedJson(String text) {
    try {
      IxmJson.read(text, "text", Deployment.class);
    } catch (JsonInputException e) {
      assertThat(e.getMessage()).hasSizeLessThan(2_500);
    }
  }

  private static void places(String text) {
    try {
      JsonPlaces.of(text.getBytes(UTF_8), "text").find("/name/x");
    } catch (JsonInputException e) {
      assertThat(e.getMessage()).hasSizeLessThan(2_500);
    }
  }

  @ParameterizedTest
  @MethodSource
  void shortTexts(Growth<String> growth) {
    growth.check();
  }

  static Stream<Growth<String>> shortTexts() {
    return Stream.of(
            text("digits", 20_000, n -> "1".repeat(n)),
            text("dots", 20_000, n -> "1.".repeat(n)),
            text("blanks", 20_000, n -> "1" + " ".repeat(n)),
            text("brackets", 20_000, n -> "[".repeat(n) + "]:1"),
            text("at signs", 20_000, n -> "a@".repeat(n)),
            text("messages", 5_000, n -> "Completed processing of download stream\n".repeat(n)),
            text("begun messages", 20_000, n -> "Completed ".repeat(n)),
            text("times", 20_000, n -> "2026-01-01 ".repeat(n)))
        .map(
            shape ->
                shape.doing(
                    "parse",
                    text -> {
                      refused(() -> DataSize.parse(text));
                      refused(() -> Release.parse(text));
                      refused(() -> LoginName.parse(text));
                      refused(() -> SipEndpoint.parse(text));
                      log(text);
                    }));
  }

  private static void refused(Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException | ArithmeticException e) {
      // that it is refused is for other tests
    }
  }

  private static void log(String text) {
    try {
      DownloadLog.read(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape text(String name, int size, IntFunction<String> input) {
    return new Shape(name, size, input);
  }

  private record Shape(String name, int size, IntFunction<String> input) {

    Growth<String> doing(String what, Consumer<String> work) {
      return new Growth<>(what + ": " + name, size, input, work);
    }
  }
}
