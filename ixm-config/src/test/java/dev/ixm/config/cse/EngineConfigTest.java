package dev.ixm.config.cse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.config.cse.EngineConfigException.Reason;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineConfigTest {

  private static final String FILE =
      """
      <?xml version="1.0" encoding="utf-8" ?>
      <configuration>
        <!-- Primary Instance: True -->
        <applicationSettings>
          <Cse.Settings>
            <setting name="Primary Instance" serializeAs="String">
              <value>%s</value>
            </setting>
            <setting name="Other" serializeAs="String"><value>True</value></setting>
          </Cse.Settings>
        </applicationSettings>
      </configuration>
      """;

  private static EngineConfig parse(String text) {
    return EngineConfig.parse(text.getBytes(UTF_8));
  }

  @Test
  @Tag("G22-009")
  void setsPrimaryInstanceToFalse() {
    EngineConfig config = parse(FILE.formatted("True"));
    assertThat(config.primaryInstance()).isTrue();
    EngineConfig edited = config.withPrimaryInstance(false);
    assertThat(new String(edited.toBytes(), UTF_8)).isEqualTo(FILE.formatted("False"));
    assertThat(edited.primaryInstance()).isFalse();
    assertThat(edited).isNotEqualTo(config).isEqualTo(parse(FILE.formatted("False")));
    assertThat(edited).hasSameHashCodeAs(parse(FILE.formatted("False")));
    assertThat(edited).hasToString("CSE.exe.config{Primary Instance=false}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "FALSE", " False ", "\n\tfalse\r\n"})
  void leavesAFileThatIsRightAsItIs(String value) {
    EngineConfig config = parse(FILE.formatted(value));
    assertThat(config.withPrimaryInstance(false)).isSameAs(config);
  }

  @Test
  void refusesWhatIsTooLarge() {
    String file = FILE.formatted("True");
    String padded = file + "\n".repeat(EngineConfig.SIZE_LIMIT - file.length());
    assertThat(parse(padded).primaryInstance()).isTrue();
    assertThatThrownBy(() -> parse(padded + "\n"))
        .isInstanceOfSatisfying(
            EngineConfigException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
        .hasMessage("the file is larger than 1 MiB");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i <= 1_000; i++) {
      names.append("<a xmlns:p").append(i).append("=\"urn:x\"/>");
    }
    assertThatThrownBy(() -> parse(file.replace("<app", names + "<app")))
        .isInstanceOfSatisfying(
            EngineConfigException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
        .hasMessage("the file has more than 1,000 namespaces");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8, true",
    "UTF-8, UTF-8, true",
    "UTF-8, windows-1252, false",
    "UTF-8, no-such-thing, false",
    "UTF-16LE, utf-16, true",
    "UTF-16BE, UTF-16, true",
    "UTF-16LE, utf-16le, true",
    "UTF-16LE, utf-16be, false",
    "UTF-16BE, utf-8, false"
  })
  void takesADeclarationBehindAMarkIfItAgrees(String charset, String declared, boolean taken) {
    String text = "\uFEFF" + FILE.formatted("True").strip().replace("utf-8", declared);
    byte[] bytes = text.getBytes(Charset.forName(charset));
    if (taken) {
      assertThat(EngineConfig.parse(bytes).withPrimaryInstance(false).primaryInstance()).isFalse();
    } else {
      assertThatThrownBy(() -> EngineConfig.parse(bytes))
          .isInstanceOfSatisfying(
              EngineConfigException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENCODING))
          .hasMessageStartingWith("the encoding behind the mark must be one of [utf-");
    }
  }

  @Test
  void copiesBytes() {
    byte[] bytes = FILE.formatted("True").getBytes(UTF_8);
    EngineConfig config = EngineConfig.parse(bytes);
    bytes[0] = 0;
    config.toBytes()[0] = 0;
    assertThat(config.toBytes()).isEqualTo(FILE.formatted("True").getBytes(UTF_8));
  }

  @Test
  @Tag("G22-009")
  void knowsNameAndFolder() {
    assertThat(EngineConfig.FOLDER + EngineConfig.NAME).isEqualTo("\\UC\\UCCSE\\CSE.exe.config");
    assertThat(EngineConfig.isName("cse.EXE.config")).isTrue();
    assertThat(EngineConfig.isName("CSE.EXE config")).isTrue();
    assertThat(EngineConfig.isName("CSE.config")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NO_SETTING | <a/> | there is no setting 'Primary Instance'",
        "NO_SETTING | <setting Name='Primary Instance'/> | there is no setting 'Primary Instance'",
        "SEVERAL_SETTINGS | <a>{}{}</a> | setting 'Primary Instance' stands there twice",
        "SEVERAL_SETTINGS | <a><setting name='Primary Instance'>{}</setting></a> | setting 'Primary"
            + " Instance' stands there twice",
        "VALUE | <setting name='Primary Instance'/> | setting 'Primary Instance' must have one"
            + " value",
        "VALUE | <setting name='Primary Instance'><a><value>True</value></a></setting> | setting"
            + " 'Primary Instance' must have one value",
        "VALUE | <setting name='Primary Instance'><value>True</value><value>True</value></setting>"
            + " | setting 'Primary Instance' must have one value",
        "VALUE | <a><setting name='Primary Instance'/><value>True</value></a> | setting 'Primary"
            + " Instance' must have one value",
        "VALUE | <setting name='Primary Instance'><value/></setting> | the value of 'Primary"
            + " Instance' must be True or False",
        "VALUE | <setting name='Primary Instance'><value></value></setting> | the value of 'Primary"
            + " Instance' must be True or False",
        "VALUE | <setting name='Primary Instance'><value>1</value></setting> | the value of"
            + " 'Primary Instance' must be True or False",
        "VALUE | <setting name='Primary Instance'><value>True<!----></value></setting> | the value"
            + " of 'Primary Instance' must be True or False",
        "VALUE | <setting name='Primary Instance'><value><![CDATA[True]]></value></setting> | the"
            + " value of 'Primary Instance' must be True or False",
        "VALUE | <setting name='Primary Instance'><value>Tru&#101;</value></setting> | the value of"
            + " 'Primary Instance' must be True or False",
        "VALUE | <setting name='Primary Instance'><value><b>True</b></value></setting> | the value"
            + " of 'Primary Instance' must be True or False",
        "NOT_WELL_FORMED | <a>{} | not well-formed XML at line 1, column 66",
        "NOT_WELL_FORMED | {}{} | not well-formed XML at line 1, column 64",
        "NOT_WELL_FORMED | <a>{}&b;</a> | not well-formed XML at line 1, column 69",
        "DOCUMENT_TYPE | <!DOCTYPE setting>{} | a document type declaration is not allowed",
        "DOCUMENT_TYPE | <!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;{}</a> | a document type declaration"
            + " is not allowed",
        "DOCUMENT_TYPE | <!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>{}</a> | a document type"
            + " declaration is not allowed",
        "ENCODING | <?xml version='1.0' encoding='ibm500'?>{} | the encoding must be one of [utf-8,"
            + " us-ascii, iso-8859-1, windows-1252], or UTF-16 with its mark",
        "ENCODING | <?xml version='1.0' encoding='us-ascii'?><!--é-->{} | the text has bytes that"
            + " are not US-ASCII"
      })
  void refusesWhatCannotBeEditedSafely(Reason reason, String text, String message) {
    String setting = "<setting name='Primary Instance'><value>True</value></setting>";
    assertThatThrownBy(() -> parse(text.replace("{}", setting)))
        .isInstanceOfSatisfying(
            EngineConfigException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessage(message);
  }

  /** A parser takes such a declaration; whoever ends it at its first mark would look for ever. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "encoding='?><!--'",
        "encoding = \"utf-8'?><!--\"",
        "encoding='us-ascii\"?><![CDATA['",
        "{}encoding='?><![CDATA['"
      })
  void refusesAnEncodingWithTheEndOfItsDeclaration(String encoding) {
    String head = "<?xml version='1.0' %s?>".formatted(encoding.replace("{}", " ".repeat(300)));
    assertThatThrownBy(() -> parse(FILE.formatted("True").replaceFirst("<.xml.*", head)))
        .isInstanceOfSatisfying(
            EngineConfigException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENCODING));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] bytes = FILE.formatted("True").replace("Other", "\u00E9").getBytes(ISO_8859_1);
    assertThatThrownBy(() -> EngineConfig.parse(bytes))
        .isInstanceOf(EngineConfigException.class)
        .hasMessage("the text has bytes that are not UTF-8");
  }
}
