package dev.ixm.site.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Edition;
import dev.ixm.model.mirroring.Mirroring;
import dev.ixm.model.mirroring.MirroringVariant;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Outcome;
import dev.ixm.runbook.Progress;
import dev.ixm.runbook.ProgressEntry;
import dev.ixm.runbook.Step;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SiteBookTest {

  private static final SiteStudy PLANNED =
      SiteStudy.builder()
          .from(SiteStudy.plan(SomeSites.ottawa(), SomeSites.RULES))
          .at(Instant.parse("2027-02-01T12:00:00Z"))
          .build();

  static Stream<SiteStudy> studies() {
    return Stream.of(
        PLANNED,
        SomeSites.brokenStudy().build(),
        SomeSites.brokenStudy().rules(SomeSites.waiving()).build(),
        SomeSites.hostile());
  }

  private static Document read(SiteStudy study) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(SiteBook.render(study).getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> all(Document book, String name) {
    return elements(book.getElementsByTagName(name));
  }

  private static List<Element> all(Element place, String name) {
    return elements(place.getElementsByTagName(name));
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Element chapter(Document book, String id) {
    return all(book, "section").stream()
        .filter(section -> section.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(SiteStudy study, String chapter) {
    return chapter(read(study), chapter).getTextContent();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void isOneFileThatNeedsNoOther(SiteStudy study) {
    Document book = read(study);
    assertThat(all(book, "script")).isEmpty();
    assertThat(all(book, "link")).isEmpty();
    assertThat(all(book, "img")).isEmpty();
    assertThat(all(book, "a")).allMatch(link -> link.getAttribute("href").startsWith("#"));
    assertThat(all(book, "style").get(0).getTextContent()).doesNotContain("url(", "@import");
    for (Element element : all(book, "*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(element.getAttributes().item(i).getNodeName()).doesNotMatch("on.*|src");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void linksToWhatIsThere(SiteStudy study) {
    Document book = read(study);
    List<String> ids = new ArrayList<>();
    for (Element element : all(book, "*")) {
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(book, "a"))
        .extracting(link -> link.getAttribute("href").substring(1))
        .isSubsetOf(ids);
  }

  @Test
  void showsHostileNamesAsTheyAre() {
    Document book = read(SomeSites.hostile());
    assertThat(all(book, "h1").get(0).getTextContent()).isEqualTo(SomeSites.HOSTILE.repeat(5));
    assertThat(all(book, "title").get(0).getTextContent()).isEqualTo(SomeSites.HOSTILE.repeat(5));
  }

  @Test
  void drawsEachServerAndMarksErrors() {
    assertThat(text(PLANNED, "picture"))
        .contains("IXM-PRIMARY", "IXM-SEC02", "IXM-CONS", "Voice servers: 3", "PBX")
        .doesNotContain("errors: ");
    assertThat(text(SomeSites.brokenStudy().build(), "picture")).contains("errors: ");
  }

  @Test
  void drawsWhatServersHaveToDoWithEachOther() {
    assertThat(text(PLANNED, "picture"))
        .contains("consolidated servers; not encrypted by the port list: 445, 2439, 2638, 11000")
        .contains("each other; not encrypted by the port list: 8201, 13780; links ")
        .doesNotContain("mirrored");
    assertThat(text(SiteStudy.check(mirrored(Edition.STANDARD), SomeSites.RULES), "picture"))
        .contains("mirrored onto IXM-SPARE by Carbonite Availability, LAN; ports not in the");
    assertThat(text(SiteStudy.check(mirrored(Edition.JITC), SomeSites.RULES), "picture"))
        .contains("consolidated servers; encrypted: 2439; not encrypted by the port list: 445, 2");
  }

  private static Deployment mirrored(Edition edition) {
    return Deployment.builder()
        .from(PLANNED.deployment())
        .edition(edition)
        .mirroring(
            Mirroring.builder()
                .variant(MirroringVariant.LAN)
                .addSources("IXM-CONS")
                .target("IXM-SPARE")
                .build())
        .build();
  }

  @Test
  void linksFromAFindingToItsSourceAndToWhatIsToBeDoneOnThatServer() {
    Document book = read(SomeSites.brokenStudy().rules(SomeSites.waiving()).build());
    List<Element> headings = all(chapter(book, "actions"), "h3");
    for (Element rule : all(chapter(book, "findings"), "details")) {
      boolean isToDo =
          !rule.getAttribute("class").contains("info")
              && !rule.getAttribute("id").endsWith("-waived");
      for (Element row : all(all(rule, "tbody").get(0), "tr")) {
        String server = all(row, "th").get(0).getFirstChild().getTextContent().strip();
        assertThat(all(row, "a"))
            .hasSize(isToDo ? 1 : 0)
            .allSatisfy(
                link ->
                    assertThat(headings)
                        .filteredOn(
                            it -> link.getAttribute("href").equals("#" + it.getAttribute("id")))
                        .singleElement()
                        .satisfies(it -> assertThat(it.getTextContent()).contains(server)));
      }
      assertThat(all(rule, "a").get(0).getAttribute("href")).startsWith("#source-");
    }
  }

  @Test
  void asksNothingToBeDoneAboutWhatIsAccepted() {
    assertThat(text(SomeSites.brokenStudy().rules(SomeSites.waiving()).build(), "actions"))
        .doesNotContain("storage.raid.ten");
  }

  @Test
  void tellsWhichLimitComesNext() {
    assertThat(text(PLANNED, "capacity"))
        .contains("the next limit is that of seats of hardware HA2, at 10000 seats (today 8000)");
  }

  @Test
  void saysWhyARuleIsBrokenAndWhere() {
    assertThat(text(SomeSites.brokenStudy().build(), "findings"))
        .contains("capacity.seats.maximum", "is 5000, must be at most 4800")
        .contains("my sites/broken.json:4:12 /seats")
        .contains("chapter 2")
        .contains("Why: The database is only as fast as its disks", "Why, as inferred: ")
        .contains("where to look (seats of the site): ask whoever plans the site")
        .contains("what changes it (RAID level of a drive), to RAID_10: have it changed by");
  }

  @Test
  void listsWhatToDoByServer() {
    assertThat(text(SomeSites.brokenStudy().build(), "actions"))
        .contains("IXM", "storage.raid.ten", "(the site)");
    assertThat(text(PLANNED, "actions")).contains("Nothing has to be put right.");
  }

  @Test
  void keepsWaivedBreachesApart() {
    SiteStudy waived = SomeSites.brokenStudy().rules(SomeSites.waiving()).build();
    String findings = text(waived, "findings");
    assertThat(findings.indexOf("storage.raid.ten")).isGreaterThan(findings.indexOf("Waived"));
    assertThat(text(waived, "not-judged"))
        .contains("J. Doe", "=drives are <b>ordered</b>", "2027-03-31", "in force");
  }

  @Test
  void saysWhatWasNotJudgedAndWhy() {
    assertThat(text(SomeSites.brokenStudy().build(), "not-judged"))
        .contains("server: /operatingSystem", "windows.version.supported")
        .contains("certificate.file.certificate", "CertificateCheck");
  }

  @Test
  void saysWhereServersOfARoleDiffer() {
    Deployment alike = PLANNED.deployment();
    assertThat(text(PLANNED, "differences")).contains("None: ");
    Server other =
        Server.builder().from(alike.servers().get(2)).voicePorts(7).name("IXM-SEC09").build();
    Deployment site = Deployment.builder().from(alike).addServers(other).build();
    assertThat(text(SiteStudy.check(site, SomeSites.RULES), "differences"))
        .contains("/voicePorts", "7: IXM-SEC09");
  }

  @Test
  void drawsTheLevelsOfTheLicense() {
    assertThat(text(PLANNED, "license"))
        .contains("full from", "reduced from 2027-04-01", "demo from", "Level on the day");
  }

  @Test
  void showsHowFarARunbookIs() {
    Step step = PLANNED.runbooks().get("installation").steps().get(0);
    Instant when = Instant.parse("2026-03-02T09:00:00Z");
    ProgressEntry entry = ProgressEntry.of(step, Outcome.DONE, "A. <Smith>", when, "by phone");
    SiteStudy begun =
        SiteStudy.builder().from(PLANNED).progress(Progress.none().with(entry)).build();
    assertThat(text(begun, "runbooks"))
        .contains("Steps done: 1 of ", "[done by A. <Smith>, 2026-03-02T09:00:00Z: by phone] ");
  }

  @Test
  void hasAFilterForEachSeverityServerTopicAndSource() {
    Document book = read(SomeSites.brokenStudy().build());
    assertThat(all(book, "select"))
        .extracting(it -> it.getAttribute("name"))
        .containsExactly("severity", "server", "topic", "source");
    String css = all(book, "style").get(0).getTextContent();
    for (Element option : all(book, "option")) {
      String value = option.getAttribute("value");
      assertThat(value.equals("all") || css.contains("option[value=" + value + "]:checked"))
          .isTrue();
    }
  }
}
