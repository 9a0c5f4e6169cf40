package com.example.ixm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FleetPageTest {

  private static final String HOSTILE = "<script src=\"https://example.com/\">&\u202E";

  @TempDir private Path temporary;
  private Path before;
  private Path now;

  private static FileResult site(String file, String end, RuleCount... found) {
    long errors = Stream.of(found).filter(it -> it.severity() == Severity.ERROR).count();
    return new FileResult(
        file,
        FileResult.Kind.DEPLOYMENT,
        "Site of " + file,
        end,
        errors,
        0,
        List.of(found),
        List.of(),
        "");
  }

  private static RuleCount breach(String rule, Severity severity, long findings) {
    return new RuleCount(severity, rule, Finding.Kind.BREACH, findings);
  }

  private Path write(String name, FileResult... files) throws IOException {
    Path folder = temporary.resolve(name);
    Summary summary = new Summary();
    try (Results results = Results.in(folder)) {
      for (FileResult file : files) {
        results.add(file);
        summary.add(file);
      }
      results.end(summary);
    }
    return folder;
  }

  @BeforeEach
  void results() throws IOException {
    RuleCount raid = breach("storage.raid.ten", Severity.ERROR, 2);
    before =
        write(
            "before",
            site("a.json", "", raid, breach("jitc.tls", Severity.ERROR, 1)),
            site("b.json", ""),
            site("old.json", "", raid));
    now =
        write(
            "now",
            site("a.json", "2027-01-31", raid),
            site("b.json", "2026-12-31", breach("ports.spare", Severity.WARNING, 1)),
            site(
                "c.json",
                "2027-06-01",
                new RuleCount(Severity.INFO, "x.y", Finding.Kind.NOT_STATED, 3)),
            site(HOSTILE + ".json", "", breach("ports.spare", Severity.WARNING, 1)),
            FileResult.unreadable("d.json", "d.json:1:2: " + HOSTILE));
  }

  private String page(Object... options) throws IOException {
    return pageOf("2027-01-15", options);
  }

  private String pageOf(String day, Object... options) throws IOException {
    Path page = temporary.resolve("page.html");
    StringWriter err = new StringWriter();
    int status =
        FleetAudit.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            Stream.concat(Stream.of("--page", page, "--date", day), Stream.of(options))
                .map(Object::toString)
                .toArray(String[]::new));
    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    return Files.readString(page);
  }

  private static Document xml(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.replace("<!DOCTYPE html>", "").getBytes(UTF_8)));
  }

  /** The rows of a section, cells apart. */
  private static List<String> rows(Document page, String section) {
    NodeList all = page.getElementsByTagName("section");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getAttributes().getNamedItem("id").getNodeValue().equals(section)) {
        NodeList rows = ((Element) all.item(i)).getElementsByTagName("tr");
        return Stream.iterate(0, row -> row < rows.getLength(), row -> row + 1)
            .map(row -> cells(rows.item(row).getChildNodes()))
            .toList();
      }
    }
    return List.of();
  }

  private static String cells(NodeList cells) {
    return String.join(
        "|",
        Stream.iterate(0, cell -> cell < cells.getLength(), cell -> cell + 1)
            .map(cell -> cells.item(cell).getTextContent().trim())
            .filter(text -> !text.isEmpty())
            .toList());
  }

  @Test
  void listsTheWorstSitesTheRulesAndLicensesThatEndSoon() throws Exception {
    Document page = xml(page(now));
    assertThat(rows(page, "worst"))
        .hasSize(4)
        .startsWith(
            "file|site|worst|errors|warnings|rules",
            "a.json|Site of a.json|error|1|0|storage.raid.ten")
        .contains("b.json|Site of b.json|warning|0|0|ports.spare");
    assertThat(rows(page, "rules"))
        .containsExactly(
            "rule|severity|files|findings",
            "storage.raid.ten|error|1|2",
            "ports.spare|warning|2|2");
    assertThat(rows(page, "missing")).contains("x.y|remark|1|3");
    assertThat(rows(page, "licenses"))
        .containsExactly(
            "file|site|day|state",
            "b.json|Site of b.json|2026-12-31|ended",
            "a.json|Site of a.json|2027-01-31|ends soon");
    assertThat(cells(page.getElementsByTagName("ul").item(0).getChildNodes()))
        .isEqualTo(
            "4sites|1with errors|2with warnings at worst|0with remarks at worst"
                + "|1without findings|0INI files|1file could not be read");
    assertThat(rows(page, "changes")).isEmpty();
  }

  @Test
  void saysWhatChangedSinceTheLastRun() throws Exception {
    String text = page("--since", before, now);
    assertThat(rows(xml(text), "changes"))
        .contains(
            "jitc.tls|0|1", "ports.spare|1|0", "a.json|jitc.tls (1)", "b.json|ports.spare (1)")
        .hasSize(6);
    assertThat(text)
        .contains("could not be read then: 2.")
        .contains("gone or cannot be read now: 1.")
        .contains("Files that changed: 2.");
  }

  @Test
  void takesNothingFromOutsideAndEscapesNames() throws Exception {
    String page = page("--since", before, now);
    assertThat(page)
        .doesNotContain("<script", "src=\"", "<link", "url(", "@import", "\u202E")
        .contains("&lt;script");
    assertThat(xml(page).getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void countsWhatItDoesNotList() throws Exception {
    FileResult[] many =
        Stream.iterate(0, i -> i < Top.MOST + 7, i -> i + 1)
            .map(i -> site(i + ".json", "", breach("jitc.tls", Severity.ERROR, 1)))
            .toArray(FileResult[]::new);
    String page = page(write("many", many));
    assertThat(page).contains("have findings: 507, of which the first 500 are listed.");
    assertThat(rows(xml(page), "worst")).hasSize(501);
  }

  @Test
  void readsResultsInSeveralFiles() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("parts/" + Results.FILES));
    Files.writeString(folder.resolve("part-00000.txt"), site("a.json", "").toJson() + "\n");
    Files.writeString(folder.resolve("part-00001.txt"), site("b.json", "").toJson() + "\n");
    Files.writeString(folder.resolve("_SUCCESS"), "");
    assertThat(page(temporary.resolve("parts"))).contains("<b>2</b>sites");
  }

  @Test
  void refusesAFolderWithoutResults() {
    assertRefused(
        temporary.resolve(Results.FILES) + ": no such file or folder",
        temporary.resolve("page.html"),
        temporary);
  }

  @Test
  void blamesTheFileThatIsToBlame() throws IOException {
    Path nowhere = temporary.resolve("nowhere/page.html");
    assertRefused(nowhere + ": no such file or folder", nowhere, now);
    assertRefused(temporary + ": Is a directory", temporary, now);
    Path page = temporary.resolve("page.html");
    Path since = temporary.resolve("since");
    assertRefused(
        since.resolve(Results.FILES) + ": no such file or folder", page, "--since", since, now);
    Path line = now.resolve(Results.FILES);
    Files.write(line, new byte[] {'"', (byte) 0xE9, '"'});
    assertRefused(line + ": is no text in UTF-8", page, now);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "",
        "[]",
        "nonsense",
        "{\"kind\":\"INI\"}",
        "{\"file\":1}",
        "{\"file\":\"a\"}",
        "{\"file\":\"a\",\"kind\":\"INI\",\"licenseEnd\":\"2027-02-30\"}",
        "{\"file\":\"a\",\"kind\":\"OTHER\"}",
        "{\"file\":\"a\",\"kind\":\"INI\",\"found\":[null]}",
        "{\"file\":\"a\",\"kind\":\"INI\",\"found\":[{\"rule\":\"x.y\",\"findings\":1}]}",
        "{\"file\":\"a\",\"kind\":\"INI\",\"ends\":[{\"findings\":1}]}",
        "{\"file\":\"a\",\"kind\":\"INI\"}{\"file\":\"b\",\"kind\":\"INI\"}",
      })
  void refusesADamagedLine(String line) throws IOException {
    Path files = now.resolve(Results.FILES);
    Files.writeString(files, site("a.json", "").toJson() + "\n" + line + "\n");
    assertRefused(
        files + ":2: no result of a file as --results writes it",
        temporary.resolve("page.html"),
        now);
  }

  @Test
  void comparesDaysAndNotTexts() throws Exception {
    assertThat(rows(xml(pageOf("9999-12-31", now)), "licenses")).hasSize(4);
  }

  private static void assertRefused(String problem, Path page, Object... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        FleetAudit.run(
            new PrintWriter(out),
            new PrintWriter(err),
            Stream.concat(Stream.of("--page", page), Stream.of(options))
                .map(Object::toString)
                .toArray(String[]::new));
    assertThat(err).hasToString("fleet-audit: " + problem + " (see --help)\n");
    assertThat(out.toString()).isEmpty();
    assertThat(status).isEqualTo(2);
  }
}
