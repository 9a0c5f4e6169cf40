package dev.ixm.config.cse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Over generated files: an edit changes one word and nothing else. */
class EngineConfigProperties {

  private static final String VALUE = "\u0001";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A way to store a file. */
  private record Encoding(Charset charset, String mark, String declaration) {

    byte[] encode(String text) {
      return Bytes.concat(mark.getBytes(ISO_8859_1), text.getBytes(charset));
    }
  }

  private static final List<Encoding> ENCODINGS =
      List.of(
          new Encoding(UTF_8, "", ""),
          new Encoding(UTF_8, "", "<?xml version=\"1.0\"?>"),
          new Encoding(UTF_8, "\u00EF\u00BB\u00BF", "<?xml version='1.0' encoding=\"utf-8\" ?>"),
          new Encoding(UTF_16LE, "\u00FF\u00FE", "<?xml version=\"1.0\" encoding=\"utf-16\"?>"),
          new Encoding(UTF_16BE, "\u00FE\u00FF", ""),
          new Encoding(US_ASCII, "", "<?xml version=\"1.0\" encoding='US-ASCII'?>"),
          new Encoding(ISO_8859_1, "", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"),
          new Encoding(WINDOWS, "", "<?xml version=\"1.0\" encoding=\"Windows-1252\"?>"));

  @Property
  @Tag("G22-009")
  void changesOneWordAndNothingElse(
      @ForAll @From("templates") String template,
      @ForAll @From("encodings") Encoding encoding,
      @ForAll boolean before,
      @ForAll boolean after) {
    byte[] bytes =
        encoding.encode(
            encoding.declaration() + template.replace(VALUE, before ? "True" : "False"));
    EngineConfig config = EngineConfig.parse(bytes);
    assertThat(config.primaryInstance()).isEqualTo(before);
    assertThat(config.toBytes()).isEqualTo(bytes);
    EngineConfig edited = config.withPrimaryInstance(after);
    assertThat(edited.toBytes())
        .isEqualTo(
            encoding.encode(
                encoding.declaration() + template.replace(VALUE, after ? "True" : "False")));
    assertThat(edited.primaryInstance()).isEqualTo(after);
    assertThat(edited.withPrimaryInstance(before)).isEqualTo(config);
  }

  @Property
  void refusesOrKeepsAnyBytes(@ForAll @From("noise") byte[] bytes) {
    EngineConfig config;
    try {
      config = EngineConfig.parse(bytes);
    } catch (EngineConfigException e) {
      assertThat(e.getMessage()).doesNotContain("hunter2");
      return;
    }
    assertThat(config.toBytes()).isEqualTo(bytes);
    assertThat(config.withPrimaryInstance(!config.primaryInstance()).primaryInstance())
        .isNotEqualTo(config.primaryInstance());
  }

  @Provide
  Arbitrary<Encoding> encodings() {
    return Arbitraries.of(ENCODINGS);
  }

  /** Files with one setting Primary Instance and whatever else XML allows around it. */
  @Provide
  Arbitrary<String> templates() {
    Arbitrary<String> junk = junk();
    Arbitrary<String> around = Arbitraries.of("", " ", "\r\n\t", "\n");
    Arbitrary<String> setting =
        Combinators.combine(junk, around, around, junk)
            .as(
                (left, before, behind, right) ->
                    "<setting name=\"Primary Instance\" serializeAs='String'>"
                        + left
                        + "<value >"
                        + before
                        + VALUE
                        + behind
                        + "</value\n>"
                        + right
                        + "</setting>");
    return Combinators.combine(misc(), junk, setting, junk)
        .as(
            (prolog, left, middle, right) ->
                prolog + "<configuration>" + left + middle + right + "</configuration>\r\n");
  }

  private static Arbitrary<String> misc() {
    return Arbitraries.of("", "\r\n", "<!-- <value>True</value> > -->", "<?value <setting> ?>")
        .list()
        .ofMaxSize(3)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> junk() {
    return Arbitraries.of(
            "\n",
            "\r\n  ",
            "&lt;setting>",
            "a &amp; b",
            "]] >",
            "<!-- <setting name=\"Primary Instance\"><value>True</value></setting> -->",
            "<![CDATA[<setting name=\"Primary Instance\">]]>",
            "<?pi <a b='>'?>",
            "<a b=\"/>\" c='\"'/>",
            "<a b='>'><value x=\"'\">True</value></a>",
            "<setting name=\"primary instance\"><value>True</value></setting>",
            "<x:setting xmlns:x='u' x:name=\"Primary Instance\"/>",
            "<setting name='Password'><value>hunter2</value></setting>")
        .list()
        .ofMaxSize(5)
        .map(list -> String.join("", list));
  }

  /** Pieces of files, and bytes between them. */
  @Provide
  Arbitrary<byte[]> noise() {
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "<configuration>",
                "</configuration>",
                "<setting name=\"Primary Instance\">",
                "</setting>",
                "<value>",
                "</value>",
                "<value/>",
                "True",
                "hunter2",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///c'>]>",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "&b;",
                "\u00EF\u00BB\u00BF",
                "\u00FF\u00FE")
            .map(piece -> piece.getBytes(ISO_8859_1));
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
    Arbitrary<byte[]> any =
        Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, bytes))
            .list()
            .ofMaxSize(12)
            .map(list -> Bytes.concat(list.toArray(byte[][]::new)));
    byte[] sound =
        "<a><setting name=\"Primary Instance\"><value>True</value></setting></a>".getBytes(UTF_8);
    Arbitrary<byte[]> mutated =
        Combinators.combine(
                Arbitraries.integers().between(0, sound.length - 1), Arbitraries.bytes())
            .as(
                (at, value) -> {
                  byte[] copy = sound.clone();
                  copy[at] = value;
                  return copy;
                });
    return Arbitraries.oneOf(any, mutated);
  }
}
