package dev.ixm.examples.planner;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePlannerTest {

  private static final Path SITES = Path.of("sites");
  private static final Path GOLDEN = Path.of("src/test/golden");

  @TempDir private Path folder;

  /** What the program did. */
  private record Run(int status, String out, String err) {}

  private static Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        SitePlanner.run(
            new PrintWriter(out),
            new PrintWriter(err),
            Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  private static Path site(String name) {
    return SITES.resolve(name + ".json");
  }

  @ParameterizedTest
  @CsvSource({"virtual-single, 0", "ceiling, 0", "jitc-ha, 0", "broken, 1"})
  void printsTheReviewedStudyOfEachShippedSite(String name, int status) throws IOException {
    Run run = run(site(name));
    assertThat(run.out()).isEqualTo(Files.readString(GOLDEN.resolve(name + ".txt")));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(status);
  }

  /** But for what is found in the plan, which a deployment does not know. */
  @ParameterizedTest
  @ValueSource(strings = {"virtual-single", "ceiling", "jitc-ha", "broken"})
  void writesADeploymentThatChecksTheSame(String name) throws IOException {
    Run planned = run(site(name), "--out", folder);
    Run checked = run("--check", folder.resolve("deployment.json"));
    assertThat(checked.status()).isEqualTo(planned.status());
    assertThat(section(planned.out(), "Findings").lines())
        .containsSubsequence(section(checked.out(), "Findings").lines().toList());
    assertThat(section(planned.out(), "Findings").equals(section(checked.out(), "Findings")))
        .isEqualTo(!planned.out().contains("Beyond the product"));
    assertThat(section(checked.out(), "Servers")).isEqualTo(section(planned.out(), "Servers"));
    assertThat(checked.out()).doesNotContain("Calculation");
  }

  @Test
  void writesTheReviewedFilesOfAJitcSite() throws IOException {
    run(site("jitc-ha"), "--out", folder);
    assertThat(files())
        .containsExactlyInAnyOrder(
            "plan.json",
            "deployment.json",
            "book.html",
            "sarif.sarif",
            "junit.xml",
            "calendar.ics",
            "actions.csv",
            "findings.csv",
            "figures.csv",
            "firewall.csv",
            "firewall.md",
            "picture.svg",
            "quantities.csv",
            "remedies.html",
            "report.json",
            "steps.csv",
            "worksheet.html",
            "plan.md",
            "voice-servers/IXM-PRIMARY/ETSIPService.ini",
            "voice-servers/IXM-SEC02/ETSIPService.ini",
            "voice-servers/IXM-SEC03/ETSIPService.ini",
            "voice-servers/IXM-SEC04/ETSIPService.ini");
    for (String file :
        ImmutableList.of("firewall.csv", "voice-servers/IXM-SEC03/ETSIPService.ini")) {
      assertThat(Files.readString(folder.resolve(file)))
          .isEqualTo(Files.readString(GOLDEN.resolve("jitc-ha").resolve(file)));
    }
  }

  @Test
  void printsTheSameJsonAsItWrites() throws IOException {
    Run run = run(site("ceiling"), "--json", "--out", folder);
    assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("plan.json")));
    assertThat(run.out())
        .contains("\"name\" : \"voice servers\"", "\"value\" : 20", "\"installation\" : {");
  }

  @ParameterizedTest
  @CsvSource({
    "book, book.html",
    "sarif, sarif.sarif",
    "junit, junit.xml",
    "calendar, calendar.ics",
    "findings, findings.csv",
    "deployment, deployment.json"
  })
  void printsAFormatAsItWritesIt(String format, String file) throws IOException {
    Run run = run(site("jitc-ha"), "--format", format, "--out", folder);
    assertThat(run.out()).isNotEmpty().isEqualTo(Files.readString(folder.resolve(file)));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void namesTheFormatsThatThereAre() {
    Run run = run(site("jitc-ha"), "--format", "pdf");
    assertThat(run.err())
        .isEqualTo(
            "site-planner: no format 'pdf'; there are actions, book, calendar, deployment, figures,"
                + " findings,"
                + " firewall, junit, picture, plan, quantities, remedies, report, sarif, steps, worksheet%n"
                    .formatted());
    assertUnusable(run);
  }

  @Test
  void countsABreachAsAWaiverSays() throws IOException {
    Path waivers = folder.resolve("waivers.json");
    Files.writeString(
        waivers,
        """
        {"waivers": [{"rule": "cse.count.maximum", "severity": "WARNING", "approvedBy": "J. Doe",
          "reason": "agreed", "until": "2027-03-31"}]}
        """);
    Path broken = site("broken");
    assertThat(run(broken).out()).contains("error cse.count.maximum");
    assertThat(run(broken, "--waivers", waivers, "--on", "2027-03-31").out())
        .contains("warning cse.count.maximum");
    assertThat(run(broken, "--waivers", waivers, "--on", "2027-04-01").out())
        .contains("error cse.count.maximum");
    assertUnusable(run(broken, "--waivers", waivers));
  }

  /** The picture of the README: site-planner sites/jitc-ha.json --format picture. */
  @Test
  void drawsThePictureOfTheReadme() throws IOException {
    assertThat(run(site("jitc-ha"), "--format", "picture").out())
        .isEqualTo(Files.readString(Path.of("../../docs/picture.svg")));
  }

  @Test
  void explainsFindingsWhereAsked() {
    Path broken = site("broken");
    assertThat(run(broken).out()).doesNotContain("what changes it");
    assertThat(run(broken, "--explain").out())
        .contains("why: ", "where to look (", "what changes it (");
  }

  @Test
  void saysWhatChangedSinceAnEarlierReport() throws IOException {
    Path waivers = folder.resolve("waivers.json");
    Files.writeString(
        waivers,
        """
        {"waivers": [{"rule": "cse.count.maximum", "severity": "WARNING", "approvedBy": "J. Doe",
          "reason": "agreed"}]}
        """);
    Path broken = site("broken");
    run(broken, "--out", folder.resolve("first"));
    Path earlier = folder.resolve("first/report.json");
    assertThat(run(broken, "--since", earlier).out()).contains("Changes since then\n", "None.");
    Path second = folder.resolve("second");
    Run run =
        run(
            broken,
            "--waivers",
            waivers,
            "--on",
            "2027-01-31",
            "--since",
            earlier,
            "--out",
            second);
    assertThat(run.out()).contains("WAIVED warning cse.count.maximum");
    assertThat(Files.readString(second.resolve("changes.html"))).contains("waived since (1)");
    assertThat(Files.readString(second.resolve("changes.csv"))).contains("\r\nWAIVED,");
    assertThat(Files.readString(second.resolve("changes.json"))).contains("\"WAIVED\"");
    assertUnusable(run(broken, "--since", waivers));
  }

  @Test
  void usesTheRulesThatAFileNames() throws IOException {
    Path file = folder.resolve("rules.json");
    Files.writeString(
        file,
        """
        {"only": ["cse", "storage.raid.ten"], "without": ["cse.number.range"], "levels": ["MUST"]}
        """);
    assertThat(section(run(site("broken"), "--rules", file).out(), "Findings").lines())
        .filteredOn(line -> line.matches("  \\w+ \\w+\\..*"))
        .allMatch(line -> line.startsWith("  error cse.") || line.contains("storage.raid.ten"))
        .noneMatch(line -> line.contains("cse.number.range"))
        .hasSizeGreaterThanOrEqualTo(2);
    Files.writeString(file, "{\"only\": [\"cse\",\n \"storage.raid.tan\"]}");
    Run refused = run(site("broken"), "--rules", file);
    assertUnusable(refused);
    assertThat(refused.err())
        .contains(
            "rules.json:2:2: /only/1: no rule has the id 'storage.raid.tan' or an id that begins"
                + " with 'storage.raid.tan.'; near it: [storage.raid.ten");
  }

  /** Whichever of the two is read sooner. */
  @Test
  void complainsOfTheRulesBeforeTheSite() {
    Path rules = folder.resolve("none.json");
    assertThat(run(folder.resolve("no-site.json"), "--rules", rules))
        .isEqualTo(new Run(2, "", "site-planner: " + rules + ": no such file\n"));
  }

  @Test
  void writesMarkdownWithTheWholeInstallation() throws IOException {
    run(site("ceiling"), "--out", folder);
    assertThat(Files.readString(folder.resolve("plan.md")))
        .startsWith("# The ceiling: 80,000 mailboxes\n\n## Site\n\n- Release 10.8")
        .contains(
            "\n## Calculation\n",
            "\n# Installation of ",
            "\n## 19 servers\n",
            "\n1. ☐ ",
            " ☐ IXM-SEC20");
  }

  private static final String HOSTILE = "x\u001B]0;y\u0007\n# Evil\u009B2J <b> \u202E";

  @Test
  void saysForWhichServersThereAreNoSettings() throws IOException {
    Path site = folder.resolve("site.json");
    Files.writeString(
        site,
        """
        {"name": "Ottawa", "seats": {"basic": 6000, "mainstream": 500, "advanced": 1500},
         "voicePorts": 300}
        """);
    Run run = run(site, "--out", folder.resolve("plan"));
    assertThat(run.out())
        .contains("No ETSIPService.ini", "IXM-PRIMARY, IXM-SEC02, IXM-SEC03: the addresses");
    assertThat(folder.resolve("plan/plan.md")).content().contains("## No ETSIPService.ini");
    assertThat(folder.resolve("plan/voice-servers")).doesNotExist();
  }

  @Test
  void keepsTheNameOfASiteInItsPlace() throws IOException {
    Path file = folder.resolve("site.json");
    Files.writeString(
        file,
        Files.readString(site("virtual-single"))
            .replaceFirst(
                "\"name\" *: *\"[^\"]*\"",
                "\"name\": \"x\\\\u001B]0;y\\\\u0007\\\\n# Evil\\\\u009B2J <b>\\\\u202E\""));
    Run run = run(file, "--out", folder.resolve("out"));
    assertThat(run.out().lines().findFirst())
        .hasValue("x\\u001b]0;y\\u0007 # Evil\\u009b2J <b>\\u202e");
    assertThat(run.out()).doesNotContainPattern("[\\p{Cc}\\u202E&&[^\n]]");
    for (String name : ImmutableList.of("plan.md", "firewall.md", "firewall.csv")) {
      assertThat(Files.readString(folder.resolve("out").resolve(name)))
          .doesNotContainPattern("[\\p{Cc}\\u202E&&[^\r\n]]")
          .doesNotContainPattern("(?m)^# Evil")
          .doesNotContain("<b>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--out", "--rules", "--since", "--waivers"})
  void namesAnOptionThatIsEmpty(String option) {
    Run run = run(site("virtual-single"), option, "", "--on", "2027-03-31");
    assertThat(run).isEqualTo(new Run(2, "", "site-planner: " + option + ": the name is empty\n"));
  }

  @Test
  void namesAFileThatIsEmpty() {
    assertThat(run("")).isEqualTo(new Run(2, "", "site-planner: FILE: the name is empty\n"));
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path file = folder.resolve("large.json");
    try (var large = FileChannel.open(file, CREATE_NEW, WRITE, SPARSE)) {
      large.write(ByteBuffer.wrap(new byte[1]), 3L << 30);
    }
    assertThat(run(file))
        .isEqualTo(new Run(2, "", "site-planner: " + file + ": larger than 16 MiB\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai"})
  void saysTheSameWhateverTheDefaultLocale(String tag) throws IOException {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(run(site("broken")).out())
          .isEqualTo(Files.readString(GOLDEN.resolve("broken.txt")));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void writesForAServerThatIsNamedLikeADevice() throws IOException {
    run(site("jitc-ha"), "--out", folder);
    Path deployment = folder.resolve("deployment.json");
    Files.writeString(deployment, Files.readString(deployment).replace("IXM-SEC02", "CON"));
    run("--check", deployment, "--out", folder.resolve("again"));
    assertThat(folder.resolve("again/voice-servers/CON_/ETSIPService.ini")).exists();
  }

  @Test
  void keepsTheNameOfAFileInItsLine() throws IOException {
    Path file = folder.resolve(HOSTILE);
    assertThat(run(file).err())
        .contains("x\\u001b]0;y\\u0007 # Evil\\u009b2J <b> \\u202e")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    Files.writeString(file, "{\"a\\u001B[2J\": 1}");
    assertThat(run(file).err().lines()).hasSize(1);
    assertThat(run(file).err()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    assertThat(run(HOSTILE, HOSTILE).err()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  /** Above every capacity a plan is still printed, and says what is exceeded. */
  @ParameterizedTest
  @CsvSource({
    "90000, 0, capacity.seats.maximum",
    "0, 30000, capacity.advanced.maximum",
  })
  void plansAsFarAsItGoesAboveTheCapacity(int basic, int advanced, String rule) throws IOException {
    Path file = folder.resolve("big.json");
    Files.writeString(
        file,
        """
        {"name": "Big", "voicePorts": 3000,
         "seats": {"basic": %d, "mainstream": 0, "advanced": %d},
         "emailSystems": [{"type": "GMAIL", "users": %d}]}
        """
            .formatted(basic, advanced, advanced));
    Run run = run(file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("error " + rule, "error voice.ports.maximum", "IXM-SEC25")
        .contains("slowest round trip from a voice server to the telephone system\n")
        .contains("      decides network.pbx.latency, ")
        .containsPattern("antivirus programs: all [0-9]+ servers\n");
  }

  @Test
  void refusesWhatIsNoDay() {
    Run run = run(folder.resolve("any.json"), "--on", "2027-02-30");
    assertThat(run.err()).contains("--on", "'2027-02-30' is no day such as 2027-03-31");
    assertThat(run.err()).doesNotContain("java.");
    assertUnusable(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "1969-12-31", "-0001-01-01"})
  void refusesADayInYearsThatLicensesDoNotHave(String day) {
    assertThat(run(site("jitc-ha"), "--on", day))
        .isEqualTo(
            new Run(2, "", "site-planner: --on: not in the years 1970 to 9999: " + day + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "--json --format=book, --json does not go with --format",
    "--explain --json, --explain does not go with --json",
    "--explain --format=book, --explain does not go with --format",
    "--since=r.json --json, --since with --json needs --out",
    "--since=r.json --format=book, --since with --format needs --out",
    "--waivers=w.json, --waivers needs --on: waivers may have expired",
  })
  void refusesOptionsThatWouldChangeNothing(String options, String message) {
    Run run = run(Stream.concat(Stream.of(options.split(" ")), Stream.of("any.json")).toArray());
    assertThat(run).isEqualTo(new Run(2, "", "site-planner: " + message + " (see --help)\n"));
  }

  @Test
  void saysHowTheOtherKindOfFileIsRead() throws IOException {
    run(site("broken"), "--out", folder);
    assertThat(run(folder.resolve("deployment.json")).err())
        .contains("deployment.json:", "/servers: unknown field")
        .endsWith(" (a deployment is read with --check)\n");
    assertThat(run("--check", site("broken")).err())
        .startsWith("site-planner: " + site("broken") + ":")
        .endsWith(" (the requirements of a site are read without --check)\n");
    Path nonsense = Files.writeString(folder.resolve("nonsense.json"), "{");
    assertThat(run("--check", nonsense).err()).doesNotContain("without --check");
  }

  @Test
  void namesWaiversThatDoNotSayWhatWasMeant() throws IOException {
    Path waivers = folder.resolve("waivers.json");
    Files.writeString(
        waivers,
        """
        {"waivers": [
          {"rule": "cse.count.maximum", "severity": "INFO", "approvedBy": "J. Doe",
            "reason": "agreed", "until": "2027-03-31"},
          {"rule": "cse.count.maximun", "severity": "INFO", "approvedBy": "A. Roe",
            "reason": "a slip", "until": "2027-03-31"},
          {"rule": "storage.raid.ten", "severity": "INFO", "approvedBy": "A. Roe",
            "reason": "old", "servers": ["%s", "NOPE", "nada"]}]}
        """
            .formatted("ixm-primary"));
    Object[] given = {site("broken"), "--waivers", waivers, "--out", folder, "--on"};
    Run in = run(ObjectArrays.concat(given, "2027-03-31"));
    assertThat(section(in.out(), "Waivers to look at").lines())
        .containsExactly(
            "  cse.count.maximun: no rule that is used has this id",
            "      a slip (A. Roe)",
            "  storage.raid.ten: no server has the name NOPE, nada",
            "      old (A. Roe)");
    assertThat(Files.readString(folder.resolve("plan.md")))
        .contains("\n## Waivers to look at\n", "no server has the name NOPE");
    Run after = run(ObjectArrays.concat(given, "2027-04-01"));
    assertThat(section(after.out(), "Waivers to look at"))
        .startsWith("  cse.count.maximum: expired on 2027-03-31\n      agreed (J. Doe)\n");
    assertThat(run(site("broken")).out()).doesNotContain("Waivers to look at");
  }

  /** Each row: a file's text, and the message after the file's name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `` | 1:1: (document): the text is empty
          nonsense | 1:1: (document): not JSON
          {"name": "x", "color": 1} | 1:24: /color: unknown field 'color'
          {"name": 1} | 1:10: /name: expected a string
          {"name": "x", "name": "y"} | 1:21: /name: the field stands twice: 'name'
          {"name": "x"} | 1:1: (document): lacks seats, voicePorts
          {"name": "x", "seats": {"basic": -1, "mainstream": 0, "advanced": 0}, "voicePorts": 1} | 1:34: /seats/basic: basic must be 0 to 10000000: -1
          {"name": "x", "seats": {"basic": 1, "mainstream": 0, "advanced": 0}, "voicePorts": 1} x | 1:87: (document): expected nothing after
          """)
  void refusesBadInputInOneLine(String text, String message) throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(file, text);
    Path out = folder.resolve("out");
    Run run = run(file, "--out", out);
    assertThat(run.err()).startsWith("site-planner: " + file + ":" + message);
    assertUnusable(run);
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesAMissingFile() {
    Run run = run(folder.resolve("none.json"));
    assertThat(run.err())
        .isEqualTo("site-planner: %s: no such file%n".formatted(folder.resolve("none.json")));
    assertUnusable(run);
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "kept");
    Run run = run(site("virtual-single"), "--out", file.resolve("out"));
    assertThat(run.err())
        .isEqualTo(
            "site-planner: %s: cannot be written: %s: Not a directory%n"
                .formatted(file.resolve("out"), file.resolve("out")));
    assertUnusable(run);
    assertThat(files()).containsExactly("file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--color", "a.json b.json", "a.json --out"})
  void refusesWrongUsageInOneLine(String arguments) {
    Run run = run((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ")));
    assertThat(run.err()).startsWith("site-planner: ").endsWith("(see --help)%n".formatted());
    assertUnusable(run);
  }

  @Test
  void explainsItself() {
    Run run = run("--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: site-planner", "--check", "--json", "--out=<DIR>", "2 ");
  }

  /** The disk is full, or nobody reads on. */
  @ParameterizedTest
  @ValueSource(strings = {"", "--json", "--format=book", "--help"})
  void endsWithTwoIfItsOutputIsLost(String option) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    String[] arguments =
        Stream.of(option, site("ceiling").toString())
            .filter(it -> !it.isEmpty())
            .toArray(String[]::new);
    assertThat(SitePlanner.run(new PrintWriter(full), new PrintWriter(err), arguments))
        .isEqualTo(2);
    assertThat(err).hasToString("site-planner: the standard output cannot be written\n");
  }

  private static void assertUnusable(Run run) {
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  private ImmutableList<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static String section(String page, String title) {
    String heading = "\n" + title + "\n" + "-".repeat(title.length()) + "\n";
    int start = page.indexOf(heading) + heading.length();
    int end = page.indexOf("\n\n", start);
    return page.substring(start, end < 0 ? page.length() : end);
  }
}
