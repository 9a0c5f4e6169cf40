package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

  @ParameterizedTest
  @CsvSource({"MUST, ERROR", "SHOULD, WARNING", "MAY, INFO"})
  void aBreachIsAsBadAsItsRuleIsBinding(Level level, Severity severity) {
    assertThat(level.severity()).isEqualTo(severity);
    assertThat(Finding.breach(info("a.b", level), "/x").build().severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @EnumSource
  void aMissingFactIsInformationWhateverTheRule(Level level) {
    Finding finding = Finding.notStated(info("a.b", level), "/x").build();
    assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_STATED);
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.path()).isEqualTo("/x");
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatFailedIsAnErrorWhateverTheRule(Level level) {
    Finding finding = Finding.failed(info("a.b", level), "it broke");
    assertThat(finding.kind()).isEqualTo(Finding.Kind.FAILED);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.path()).isEmpty();
    assertThat(finding.facts()).containsExactly(entry(Finding.ACTUAL, "it broke"));
  }

  @Test
  void bearsFactsInTheOrderInWhichTheyWereAdded() {
    Finding finding =
        Finding.breach(info("a.b"), "/x")
            .about(Finding.SERVER, "IXM-1")
            .found(7)
            .expected(Bound.equalTo("z"))
            .build();
    assertThat(finding.rule()).isEqualTo(info("a.b"));
    assertThat(finding.kind()).isEqualTo(Finding.Kind.BREACH);
    assertThat(finding.path()).isEqualTo("/x");
    assertThat(finding.line()).isEmpty();
    assertThat(finding.facts())
        .containsExactly(entry("server", "IXM-1"), entry("actual", "7"), entry("expected", "z"));
  }

  @Test
  void speaksOfALargerSubject() {
    Finding finding =
        Finding.breach(info("a.b"), "/x")
            .line(3)
            .about("key", "k")
            .found(7)
            .expected(Bound.atMost(6))
            .build()
            .within("/files/1", ImmutableMap.of(Finding.SERVER, "A"));
    assertThat(finding.path()).isEqualTo("/files/1/x");
    assertThat(finding.line()).hasValue(3);
    assertThat(finding.facts())
        .containsExactly(
            entry(Finding.SERVER, "A"),
            entry("key", "k"),
            entry(Finding.ACTUAL, "7"),
            entry(Finding.EXPECTED, "at most 6"));
    assertThat(
            Finding.notStated(info("a.b"), "/x")
                .missing(ImmutableList.of("/x"))
                .build()
                .within("/y", ImmutableMap.of())
                .missing())
        .containsExactly("/y/x");
  }

  @Test
  void keyStaysWhateverIsFoundAndWhereverTheServerIsListed() {
    Finding one =
        Finding.breach(info("a.b", Level.MUST), "/servers/0/hardware/drives/1")
            .about(Finding.SERVER, "IXM")
            .found(1)
            .build();
    Finding other =
        Finding.breach(info("a.b", Level.MUST), "/servers/7/hardware/drives/1")
            .about(Finding.SERVER, "IXM")
            .found(2)
            .line(3)
            .build();
    assertThat(one.key()).isEqualTo(other.key()).contains("IXM", "/hardware/drives/1");
    assertThat(one.key())
        .isNotEqualTo(Finding.breach(info("a.b", Level.MUST), "/x").build().key())
        .isNotEqualTo(
            Finding.notStated(info("a.b", Level.MUST), "/servers/0/hardware/drives/1")
                .about(Finding.SERVER, "IXM")
                .build()
                .key());
  }

  @Test
  void saysWhatIsWrongAndWhereByThemselves() {
    Finding finding = Finding.breach(info("a.b", Level.MUST), "/x").found(1).build();
    assertThat(finding.text())
        .contains(finding.summary() + ": " + finding.what() + ": " + finding.where());
  }
}
