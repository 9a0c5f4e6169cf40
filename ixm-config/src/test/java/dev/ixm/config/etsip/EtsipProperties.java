package dev.ixm.config.etsip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.release.ReleaseFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EtsipProperties {

  @Property
  void readsAnyBytes(@ForAll byte[] bytes) {
    EtsipFile file = EtsipFile.of(IniDocument.parse(bytes));
    assertThat(file.settings().applyTo(file.document())).isEqualTo(file.document());
  }

  @Property
  void writingWhatWasReadChangesNothing(@ForAll @From("files") IniDocument document) {
    EtsipSettings settings = EtsipFile.of(document).settings();
    assertThat(settings.applyTo(document)).isSameAs(document);
  }

  @Property
  void aNewFileSaysTheSame(@ForAll @From("files") IniDocument document) {
    EtsipSettings settings = EtsipFile.of(document).settings();
    EtsipFile written = EtsipFile.of(settings.toDocument());
    assertThat(written.problems()).isEmpty();
    assertThat(written.settings().toDocument()).isEqualTo(settings.toDocument());
    assertThat(written.settings().tlsServer()).isEqualTo(settings.tlsServer());
    assertThat(written.settings().tlsClient()).isEqualTo(settings.tlsClient());
    assertThat(written.settings().tlsEndpoints()).isEqualTo(settings.tlsEndpoints());
    assertThat(written.settings().fips()).isEqualTo(settings.fips());
  }

  @Property
  void eachIllFormedValueIsOneProblem(@ForAll @From("files") IniDocument document) {
    EtsipFile file = EtsipFile.of(document);
    assertThat(file.problems())
        .allSatisfy(
            problem -> {
              int line = problem.entry().line();
              assertThat(document.lines().get(line - 1).text()).startsWith(problem.setting().key());
            });
    assertThat(file.problems())
        .extracting(problem -> problem.entry().line())
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<IniDocument> files() {
    Arbitrary<String> headers =
        Arbitraries.of(
            "[PBX1]", "[pbx2]", "[SIP settings]", "[TLS Manager]", "[TLS Server]", "[TLS Client]");
    Arbitrary<String> keys =
        Arbitraries.of(ReleaseFacts.of(ReleaseFacts.DESCRIBED).get(EtsipCatalog.KIND).settings())
            .map(EtsipSetting::key)
            .edgeCases(c -> c.none());
    Arbitrary<String> values =
        Arbitraries.of(
            "",
            "0",
            "1",
            "2",
            "3",
            "5",
            "5061",
            "-1",
            "99999",
            "Yes",
            "no",
            "1.2.3.4",
            "1.2.3.4, ::1",
            "1.2.3.4:5061",
            "1.2.3.4:5061,1.2.3.4:5061",
            "[::1]:5061,1.2.3.4:1",
            "@a.pem",
            "@a.pem;",
            "c:\\a.pem;@b.pem",
            "@..",
            "\"Yes\"");
    Arbitrary<String> entries =
        Combinators.combine(keys, values).as((key, value) -> key + "=" + value);
    Arbitrary<List<String>> sections =
        Combinators.combine(headers, entries.list().ofMaxSize(8))
            .as(
                (header, lines) -> {
                  lines.add(0, header);
                  return lines;
                });
    return sections
        .list()
        .ofMaxSize(6)
        .map(all -> String.join("\r\n", all.stream().flatMap(List::stream).toList()))
        .map(text -> IniDocument.parse(text.getBytes(StandardCharsets.US_ASCII)));
  }
}
