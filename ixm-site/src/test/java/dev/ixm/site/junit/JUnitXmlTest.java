package dev.ixm.site.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.model.site.Deployment;
import dev.ixm.site.SiteStudy;
import dev.ixm.site.SomeSites;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Surefire's own reader of such files reads ours. */
class JUnitXmlTest {

  private static List<ReportTestSuite> read(SiteStudy study) {
    byte[] xml = JUnitXml.render(study).getBytes(UTF_8);
    try {
      return new TestSuiteXmlParser(new NullConsoleLogger())
          .parse(new InputStreamReader(new ByteArrayInputStream(xml), UTF_8));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ReportTestCase test(SiteStudy study, String rule) {
    return read(study).stream()
        .flatMap(suite -> suite.getTestCases().stream())
        .filter(test -> test.getName().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hasATestForEachRuleThatJudgedAPart() {
    SiteStudy study = SomeSites.brokenStudy().build();
    List<ReportTestSuite> suites = read(study);
    assertThat(suites).hasSize(study.parts().size() + 1);
    for (int i = 0; i < study.parts().size(); i++) {
      assertThat(suites.get(i).getFullClassName())
          .isEqualTo("Gatineau: " + study.parts().get(i).file());
      assertThat(suites.get(i).getTestCases())
          .extracting(ReportTestCase::getName)
          .containsExactlyElementsOf(study.parts().get(i).report().rules());
    }
  }

  @Test
  void failsATestWhoseRuleIsBrokenByAnError() {
    ReportTestCase test = test(SomeSites.brokenStudy().build(), "capacity.seats.maximum");
    assertThat(test.hasFailure()).isTrue();
    assertThat(test.getFailureDetail())
        .contains("is 5000, must be at most 4800", "why: The vendor tested", "what changes it");
  }

  @Test
  void passesATestWhoseBreachIsWaived() {
    SiteStudy study = SomeSites.brokenStudy().rules(SomeSites.waiving()).build();
    assertThat(test(study, "storage.raid.ten").isSuccessful()).isTrue();
    assertThat(JUnitXml.render(study)).contains("=drives are &lt;b&gt;ordered&lt;/b&gt;");
    assertThat(test(SomeSites.brokenStudy().build(), "storage.raid.ten").hasFailure()).isTrue();
  }

  @Test
  void skipsWhatCouldNotBeJudgedAndSaysWhatLacks() {
    ReportTestCase test = test(SomeSites.brokenStudy().build(), "windows.version.supported");
    assertThat(test.hasSkipped()).isTrue();
    assertThat(test.getFailureMessage()).contains("/servers/0/operatingSystem");
  }

  @Test
  void skipsRulesThatNothingWasGivenFor() {
    List<ReportTestSuite> suites = read(SomeSites.brokenStudy().build());
    ReportTestSuite last = suites.get(suites.size() - 1);
    assertThat(last.getTestCases())
        .isNotEmpty()
        .allMatch(ReportTestCase::hasSkipped)
        .extracting(ReportTestCase::getName)
        .contains("certificate.file.certificate");
  }

  @Test
  void tellsAFailedRuleFromABrokenOne() {
    Rule<Deployment> failing =
        Rule.of(
            RuleInfo.of("house.failing", Level.MAY, "it works", Source.of(1, "Introduction")),
            Deployment.class,
            (site, here) -> {
              throw new IllegalStateException("a flaw");
            });
    SiteStudy study = SomeSites.brokenStudy().rules(SomeSites.RULES.with(failing)).build();
    assertThat(test(study, "house.failing").hasError()).isTrue();
  }

  @Test
  void countsWhatItLists() {
    for (ReportTestSuite suite : read(SomeSites.brokenStudy().build())) {
      List<ReportTestCase> tests = suite.getTestCases();
      assertThat(suite.getNumberOfTests()).isEqualTo(tests.size());
      assertThat(suite.getNumberOfFailures())
          .isEqualTo((int) tests.stream().filter(ReportTestCase::hasFailure).count());
      assertThat(suite.getNumberOfSkipped())
          .isEqualTo((int) tests.stream().filter(ReportTestCase::hasSkipped).count());
    }
  }

  @Test
  void isXmlWhateverTheSiteIsCalled() {
    assertThat(read(SomeSites.hostile()).get(0).getName()).isNotNull();
  }
}
