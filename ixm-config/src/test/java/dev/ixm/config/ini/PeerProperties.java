package dev.ixm.config.ini;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.ini4j.Config;
import org.ini4j.Ini;

/** Where INI dialects agree, ini4j and commons-configuration read what this package reads. */
class PeerProperties {

  @Property(tries = 300)
  void readsPlainFilesAsThePeerDoes(@ForAll @From("plainFiles") IniDocument document)
      throws IOException {
    assertThat(ours(document)).isEqualTo(peers(document));
  }

  @Property(tries = 200)
  void readsPlainFilesAsCommonsDoes(@ForAll @From("plainFiles") IniDocument document)
      throws IOException, ConfigurationException {
    INIConfiguration commons = commons(document);
    Map<String, Map<String, String>> ours = ours(document);
    assertThat(commons.getSections()).isEqualTo(ours.keySet());
    ours.forEach(
        (section, entries) ->
            assertThat(commonsEntries(commons.getSection(section.replace(".", ".."))))
                .isEqualTo(entries));
  }

  @Property(tries = 200)
  void commonsReadsBackEachEdit(
      @ForAll @From("plainFiles") IniDocument document,
      @ForAll @From("names") String section,
      @ForAll @From("names") String key,
      @ForAll @From("values") String value)
      throws IOException, ConfigurationException {
    IniDocument edited = document.set(section, key, value);
    IniEntry entry = edited.find(section, key).orElseThrow();
    INIConfiguration commons = commons(edited);
    String spelled = edited.findSection(section).orElseThrow().name();
    assertThat(commonsEntries(commons.getSection(spelled.replace(".", ".."))))
        .containsEntry(entry.key(), value);
  }

  private static INIConfiguration commons(IniDocument document)
      throws IOException, ConfigurationException {
    INIConfiguration commons = new INIConfiguration();
    commons.read(
        new InputStreamReader(
            new ByteArrayInputStream(document.toBytes()), StandardCharsets.ISO_8859_1));
    return commons;
  }

  private static Map<String, String> commonsEntries(Configuration section) {
    Map<String, String> entries = new LinkedHashMap<>();
    section
        .getKeys()
        .forEachRemaining(key -> entries.put(key.replace("..", "."), section.getString(key)));
    return entries;
  }

  @Property(tries = 300)
  void thePeerReadsBackEachEdit(
      @ForAll @From("plainFiles") IniDocument document,
      @ForAll @From("names") String section,
      @ForAll @From("names") String key,
      @ForAll @From("values") String value)
      throws IOException {
    Map<String, Map<String, String>> expected = peers(document);
    String spelledSection = spelled(expected, section);
    Map<String, String> entries =
        expected.computeIfAbsent(spelledSection, name -> new LinkedHashMap<>());
    entries.put(spelled(entries, key), value);
    IniDocument edited = document.set(section, key, value);
    assertThat(peers(edited)).isEqualTo(expected);
    entries.remove(spelled(entries, key));
    assertThat(peers(edited.remove(section, key))).isEqualTo(expected);
    expected.remove(spelledSection);
    assertThat(peers(edited.removeSection(section, SectionComments.REMOVE))).isEqualTo(expected);
  }

  private static String spelled(Map<String, ?> names, String wanted) {
    return names.keySet().stream().filter(wanted::equalsIgnoreCase).findFirst().orElse(wanted);
  }

  private static Map<String, Map<String, String>> ours(IniDocument document) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    for (IniSection section : document.sections()) {
      Map<String, String> entries = new LinkedHashMap<>();
      section.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
      sections.put(section.name(), entries);
    }
    return sections;
  }

  private static Map<String, Map<String, String>> peers(IniDocument document) throws IOException {
    Config config = Config.getGlobal().clone();
    config.setEscape(false);
    Ini ini = new Ini();
    ini.setConfig(config);
    ini.load(
        new InputStreamReader(
            new ByteArrayInputStream(document.toBytes()), StandardCharsets.ISO_8859_1));
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    ini.forEach((name, entries) -> sections.put(name, new LinkedHashMap<>(entries)));
    return sections;
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("PBX1", "TLS Server", "tcp port", "a", "B", "b.c", "é");
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "", "1", "5061", "@sip.key", "x=y", "c:\\a b\\c", "a;b", "192.168.0.1:5061");
  }

  /** Sections and keys once each, no quotes, no comment after a value, no colon in a key. */
  @Provide
  Arbitrary<IniDocument> plainFiles() {
    Arbitrary<String> entry =
        Combinators.combine(values(), Arbitraries.of("=", " = ", "\t=  "))
            .as((value, separator) -> separator + value);
    Arbitrary<String> section =
        Combinators.combine(
                names().list().uniqueElements().ofMaxSize(4),
                entry.list().ofSize(4),
                Arbitraries.of("", "; comment\r\n", "\r\n"))
            .as(PeerProperties::body);
    return Combinators.combine(
            names().list().uniqueElements().ofMaxSize(3),
            section.list().ofSize(3),
            Arbitraries.of("\r\n", "\n"))
        .as(
            (names, bodies, end) -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < names.size(); i++) {
                text.append("[" + names.get(i) + "]\r\n" + bodies.get(i));
              }
              return IniDocument.parse(
                  text.toString().replace("\r\n", end).getBytes(StandardCharsets.ISO_8859_1));
            });
  }

  private static String body(List<String> keys, List<String> entries, String comment) {
    StringBuilder text = new StringBuilder(comment);
    for (int i = 0; i < keys.size(); i++) {
      text.append(keys.get(i)).append(entries.get(i)).append("\r\n").append(comment);
    }
    return text.toString();
  }
}
