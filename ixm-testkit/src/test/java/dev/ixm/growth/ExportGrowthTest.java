package dev.ixm.growth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.config.ini.IniDocument;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.change.ReportChanges;
import dev.ixm.site.export.SiteExport;
import dev.ixm.site.export.SiteExports;
import dev.ixm.testkit.fixture.SampleSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However much is found in a site, writing it takes time in proportion. */
class ExportGrowthTest {

  private static final int LINES = 2_600;
  private static final RuleSet RULES = RuleSet.discover(ExportGrowthTest.class.getClassLoader());

  private static final Deployment SITE = SampleSite.HIGH_AVAILABILITY.deployment();

  /** By their lines: the same for all exports, as none of them changes one. */
  private static final Map<Integer, SiteStudy> STUDIES = new ConcurrentHashMap<>();

  @ParameterizedTest
  @MethodSource("exports")
  void takesTimeInProportion(Growth<?> growth) {
    growth.check();
  }

  static Stream<Growth<?>> exports() {
    return Stream.concat(
        SiteExports.discover(ExportGrowthTest.class.getClassLoader()).values().stream()
            .map(
                export ->
                    new Growth<>(
                        export.name(),
                        LINES,
                        ExportGrowthTest::known,
                        study -> write(export, study))),
        Stream.of(
            new Growth<>(
                "changes",
                LINES,
                ExportGrowthTest::known,
                study ->
                    ReportChanges.between(study.report(), SiteStudy.check(SITE, RULES).report()))));
  }

  private static SiteStudy known(int lines) {
    return STUDIES.computeIfAbsent(lines, ExportGrowthTest::study);
  }

  /** A site with a file in which each line but the first repeats a key. */
  private static SiteStudy study(int lines) {
    IniDocument file = IniDocument.parse(("[s]\n" + "k=1\n".repeat(lines)).getBytes(ISO_8859_1));
    SiteStudy study =
        SiteStudy.builder().stated(SITE).rules(RULES).putSettings("IXM-PRIMARY", file).build();
    study.report();
    study.firewall();
    study.runbooks();
    return study;
  }

  private static void write(SiteExport export, SiteStudy study) {
    try {
      export.write(study, new ByteArrayOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isMeasuredWithThousandsOfFindings() {
    assertThat(known(4 * LINES).report().findings()).hasSizeGreaterThan(10_000);
  }
}
