package com.example.ixm.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.ixm.audit.FileCheck;
import com.example.ixm.audit.FileResult;
import com.example.ixm.audit.Results;
import com.example.ixm.audit.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetSparkTest {

  private static final String SITE =
      """
      {"name": "%s", "edition": "STANDARD", "topology": "SINGLE_SERVER", "voicePorts": 10,
       "seats": {"basic": 10, "mainstream": 0, "advanced": 0},
       "servers": [{"name": "UC1", "roles": ["SINGLE"]}]}
      """;

  @TempDir private Path temporary;
  private Path fleet;
  private Path results;
  private String out;
  private String err;

  @BeforeEach
  void audit() throws IOException {
    fleet = Files.createDirectories(temporary.resolve("fleet of %2F sites"));
    results = temporary.resolve("results");
    write("a/one.json", SITE.formatted("Ottawa"));
    write("a/ETSIPService.ini", "[a]\r\nb=1\r\nb=2\r\n");
    write("b/deep/broken.json", "{\n\"seets\": 1}");
    write("b/deep/ends.json", "{\n\"seats\":");
    write("b/notes.txt", "not a site");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    FleetSpark.run(
        fleet.toString(),
        results.toString(),
        new PrintStream(written, true, UTF_8),
        new PrintStream(errors, true, UTF_8));
    out = written.toString(UTF_8);
    err = errors.toString(UTF_8);
  }

  private void write(String name, String text) throws IOException {
    Path file = fleet.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(results.resolve(Results.FILES))) {
      for (Path part :
          parts.filter(it -> it.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines;
  }

  @Test
  void findsWhatAnAuditOnOneMachineFinds() throws IOException {
    FileCheck check = new FileCheck(false);
    List<String> expected =
        Stream.of("a/one.json", "a/ETSIPService.ini", "b/deep/broken.json", "b/deep/ends.json")
            .map(name -> check.check(name, () -> Files.newInputStream(fleet.resolve(name))))
            .map(FileResult::toJson)
            .toList();
    Summary summary = Summary.of(expected.iterator());
    assertThat(lines()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Files.readAllLines(results.resolve(Results.RULES))).isEqualTo(summary.ruleLines());
    assertThat(out)
        .isEqualTo(summary.text())
        .startsWith("1 deployment and 1 INI file checked")
        .contains("2 files could not be read")
        .contains("ini.key.duplicate");
    assertThat(err.lines().sorted())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("fleet-spark: b/deep/broken.json:2:").contains("seets"),
            line ->
                assertThat(line)
                    .startsWith("fleet-spark: b/deep/ends.json:2:")
                    .contains("too early"));
  }

  @Test
  void writesATableThatCanBeAsked() {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      Row row =
          spark
              .read()
              .parquet(results.resolve("files.parquet").toString())
              .selectExpr("site", "kind", "errors", "explode(found) AS found")
              .where("kind = 'INI' AND found.rule = 'ini.key.duplicate'")
              .selectExpr("found.severity", "found.findings")
              .first();
      assertThat(row.getString(0)).isEqualTo("WARNING");
      assertThat(row.getLong(1)).isEqualTo(1);
    }
  }
}
