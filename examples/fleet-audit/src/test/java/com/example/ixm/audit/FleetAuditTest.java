package com.example.ixm.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FleetAuditTest {

  @TempDir private Path temporary;

  /** What the program did. */
  private record Run(int status, String out, String err) {}

  private static Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        FleetAudit.run(
            new PrintWriter(out),
            new PrintWriter(err),
            Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  private Path fleet(int files) {
    Path folder = temporary.resolve("fleet");
    assertThat(run("--make", files, folder)).isEqualTo(new Run(0, "", ""));
    return folder;
  }

  private static Path deployment(Path fleet, int site) {
    return fleet.resolve("region-000/site-%06d/deployment.json".formatted(site));
  }

  @Test
  void sumsUpWhatItFinds() {
    Run run = run(fleet(100));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("50 deployments and 50 INI files checked")
        .contains("0 files could not be read")
        .containsPattern(" 17 +17 +BREACH +WARNING +ini.key.duplicate")
        .containsPattern(" +ERROR +voice.ports.sufficient")
        .containsPattern("errors +worst files");
  }

  @Test
  void saysTheSameWithOneThreadAndWithMany() {
    Path fleet = fleet(200);
    Run one = run("--threads", 1, fleet);
    assertThat(run("--threads", 8, fleet)).isEqualTo(one);
    assertThat(one.out()).isNotEmpty();
  }

  @Test
  void sumsUpWhichChangeEndsHowManyFindingsOnHowManySites() throws IOException {
    Path fleet = fleet(40);
    for (int site : List.of(1, 2)) {
      Path file = deployment(fleet, site);
      Files.writeString(file, Files.readString(file).replaceAll("\"RAID_10\"", "\"RAID_5\""));
    }
    Run run = run("--remedies", fleet);
    assertThat(run.out())
        .containsPattern("findings +sites +what ends them")
        .containsPattern(" 2 +2 +decide about voice.ports.sufficient")
        .containsPattern(" +2 +Set to RAID_10: RAID level of a drive");
    assertThat(run("--remedies", "--threads", 4, fleet)).isEqualTo(run);
    assertThat(run(fleet).out()).doesNotContain("what ends them");
  }

  @Test
  void namesTheChangesThatEndMostAndCountsTheOthers() {
    Summary summary = new Summary();
    for (int i = 0; i < 1_000; i++) {
      Change own = new Change("Set to SRV%03d: name of the source".formatted(i), 1);
      Change common = new Change("Set to 1 Gbit/s: link of a server", 2);
      summary.add(
          new FileResult(
              i + ".json",
              FileResult.Kind.DEPLOYMENT,
              "",
              "",
              0,
              0,
              List.of(),
              List.of(own, common),
              ""));
    }
    assertThat(summary.text().lines())
        .contains(
            "    2000     1000  Set to 1 Gbit/s: link of a server",
            "                   and 951 more changes")
        .filteredOn(line -> line.contains("SRV"))
        .hasSize(49);
  }

  @Test
  void namesAFileThatBreaksOffAndChecksTheOthers() throws IOException {
    Path fleet = fleet(40);
    Path broken = deployment(fleet, 7);
    Files.writeString(broken, "{\n  \"name\": \"Ottawa\",\n  \"seets\": {}\n}\n");
    Run run = run(fleet);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("fleet-audit: " + broken + ":3:").contains("seets");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out())
        .contains("19 deployments and 20 INI files checked")
        .contains("1 file could not be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai"})
  void saysTheSameWhateverTheDefaultLocale(String tag) {
    Run usually = run("--progress", "--threads", 1, fleet(20));
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(run("--progress", "--threads", 1, temporary.resolve("fleet"))).isEqualTo(usually);
      assertThat(run("--make", 2, temporary.resolve("more"))).isEqualTo(new Run(0, "", ""));
      assertThat(temporary.resolve("more/region-000/site-000000")).exists();
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void keepsTheNameOfAFileInItsLine() throws IOException {
    Path fleet = fleet(4);
    String hostile = "x\u001B]0;y\u0007\n\u009B2J";
    Files.writeString(fleet.resolve(hostile + ".json"), "nonsense");
    Files.writeString(fleet.resolve(hostile + ".ini"), "[a]\n[a]\n");
    Run run = run(fleet);
    assertThat(run.err()).contains("2J.json:1:1").doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    assertThat(run.out())
        .contains("x\\u001b]0;y\\u0007 \\u009b2J.ini")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run(fleet.resolve(hostile)).err()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    Path fleet = fleet(2);
    Files.write(deployment(fleet, 0), new byte[FileCheck.MAX_BYTES + 1]);
    Run run = run(fleet);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("deployment.json: cannot be read: larger than 16777216 bytes");
  }

  @Test
  void isContentWithAFleetWithoutErrors() throws IOException {
    Path fleet = fleet(4);
    Files.delete(deployment(fleet, 0));
    Files.writeString(fleet.resolve("notes.txt"), "neither a deployment nor settings");
    Run run = run(fleet);
    assertThat(run.out())
        .startsWith("1 deployment and 2 INI files checked")
        .contains("0 files have errors, 0 files could not be read");
    assertThat(run.status()).isZero();
  }

  @Test
  void makesFleetsWithAFileThatBreaksOff() {
    Run run = run(fleet(102));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsPattern("site-000050.deployment.json:\\d+:\\d+: ");
  }

  @Test
  void drawsABarIfAskedAndBreaksNoMessageWithIt() throws IOException {
    Path fleet = fleet(100);
    Files.writeString(deployment(fleet, 3), "nonsense");
    assertThat(run(fleet).err()).doesNotContain("\r");
    List<String> drawn = List.of(run("--progress", "--threads", 1, fleet).err().split("[\r\n]+"));
    assertThat(drawn)
        .contains("[" + "#".repeat(40) + "] 100 % of 100 files")
        .filteredOn(line -> line.startsWith("fleet-audit: "))
        .hasSize(1)
        .allMatch(line -> line.contains("deployment.json:1:1"));
    assertThat(drawn.get(drawn.size() - 1)).isBlank();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--threads 0|--threads must be 1 to 256: 0",
        "--make 0|--make must be 1 to 1000000: 0",
        "--threads many|Invalid value for option '--threads': 'many' is no whole number",
        "--make 99999999999|Invalid value for option '--make': '99999999999' is no whole"
            + " number",
        "--date 2027-02-29|Invalid value for option '--date': '2027-02-29' is no day such as"
            + " 2027-03-31",
        "--page x --date 1969-12-31|the year of --date must be 1970 to 9999: 1969",
        "--page x --date +10000-01-01|the year of --date must be 1970 to 9999: 10000",
      })
  void refusesNumbersOutOfRange(String options, String message) {
    Run run = run(Stream.concat(Stream.of(options.split(" ")), Stream.of(temporary)).toArray());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("fleet-audit: " + message).endsWith("(see --help)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nowhere"})
  void refusesAFolderThatIsNotThere(String name) {
    Run run = name.isEmpty() ? run() : run(temporary.resolve(name));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("fleet-audit: ").contains("(see --help)");
  }

  @Test
  void needsAFolder() {
    assertThat(run("").err()).isEqualTo("fleet-audit: : no such folder (see --help)\n");
  }

  @Test
  void makesNothingWhereSomethingIs() {
    Run run = run("--make", 2, temporary);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(temporary + ": is there already");
  }

  @Test
  void writesALineForEachFileAndForEachRule() throws IOException {
    Path fleet = fleet(102);
    Path results = temporary.resolve("results");
    Run run = run("--results", results, "--remedies", fleet);
    List<String> lines = Files.readAllLines(results.resolve(Results.FILES));
    assertThat(lines).hasSize(102);
    assertThat(Summary.of(lines.iterator()).text()).isEqualTo(run.out());
    assertThat(lines.stream().map(FileResult::parse).filter(it -> !it.reason().isEmpty()))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.file()).isEqualTo("region-000/site-000050/deployment.json");
              assertThat(it.kind()).isEqualTo(FileResult.Kind.UNREADABLE);
              assertThat(it.reason()).startsWith(it.file() + ":");
            });
    assertThat(Files.readAllLines(results.resolve(Results.RULES)))
        .contains(
            "{\"severity\":\"WARNING\",\"rule\":\"ini.key.duplicate\",\"kind\":\"BREACH\","
                + "\"findings\":17,\"files\":17}");
  }

  @Test
  void leavesEarlierResultsAlone() {
    Path fleet = fleet(2);
    Path results = temporary.resolve("results");
    run("--results", results, fleet);
    Run again = run("--results", results, fleet);
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains(results.resolve(Results.FILES) + ": is there already");
  }

  @Test
  void refusesWhatIsNoPath() {
    Run run = run("--results", "a\0b", temporary);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("fleet-audit: Invalid value for option '--results': 'a\\u0000b' is no path")
        .doesNotContain("java.");
  }

  @ParameterizedTest
  @CsvSource({
    "--since x, --since needs --page",
    "--date 2027-01-01, --date needs --page",
    "--make 3 --remedies, --remedies does not go with --make",
    "--make 3 --results y, --results does not go with --make",
    "--make 3 --page y, --make does not go with --page",
    "--page y --results z, --results does not go with --page",
    "--page y --threads 2, --threads does not go with --page",
    "--page y --no-progress, --progress does not go with --page",
  })
  void refusesOptionsThatWouldChangeNothing(String options, String message) {
    Path folder = temporary.resolve("fleet");
    Run run = run(Stream.concat(Stream.of(options.split(" ")), Stream.of(folder)).toArray());
    assertThat(run).isEqualTo(new Run(2, "", "fleet-audit: " + message + " (see --help)\n"));
    assertThat(folder).doesNotExist();
  }

  @Test
  void refusesAFolderWithoutFilesToCheck() throws IOException {
    Files.writeString(temporary.resolve("notes.txt"), "neither a deployment nor settings");
    Path results = temporary.resolve("results");
    assertThat(run("--results", results, temporary))
        .isEqualTo(
            new Run(
                2,
                "",
                "fleet-audit: " + temporary + ": no file to check (*.json, *.ini) (see --help)\n"));
    assertThat(results).doesNotExist();
  }

  @Test
  void saysOfOneThatItIsOne() throws IOException {
    Path fleet = fleet(1);
    assertThat(run("--progress", fleet).err()).contains("100 % of 1 file\r");
    assertThat(run(fleet).out())
        .startsWith("1 deployment and 0 INI files checked")
        .contains("1 file has errors, 0 files could not be read");
    Summary summary = new Summary();
    Summary one =
        Summary.of(
            IntStream.range(0, 51)
                .mapToObj(
                    i ->
                        new FileResult(
                            i + ".ini",
                            FileResult.Kind.INI,
                            "",
                            "",
                            0,
                            0,
                            List.of(),
                            List.of(new Change("change " + i, 1)),
                            ""))
                .map(FileResult::toJson)
                .iterator());
    assertThat(summary.addAll(one).text()).contains("and 1 more change\n");
  }

  /** The disk is full, or nobody reads on. */
  @Test
  void endsWithTwoIfItsOutputIsLost() {
    Path fleet = fleet(4);
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
    for (String given : List.of(fleet.toString(), "--help")) {
      StringWriter err = new StringWriter();
      assertThat(FleetAudit.run(new PrintWriter(full), new PrintWriter(err), given)).isEqualTo(2);
      assertThat(err).hasToString("fleet-audit: the standard output cannot be written\n");
    }
  }

  @Test
  void helpTellsTheExitStatus() {
    Run run = run("--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("--threads", "--[no-]progress", "--make", "Exit status:");
  }
}
