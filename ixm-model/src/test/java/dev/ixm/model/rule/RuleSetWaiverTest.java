package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.info;
import static dev.ixm.model.rule.SampleRules.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.WaiverUse.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetWaiverTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

  private static final RuleSet RULES =
      RuleSet.of(
          List.of(
              strict("a.must"),
              Rule.of(
                  info("b.may", Level.MAY),
                  String.class,
                  (text, it) -> it.breach(text, Bound.equalTo(""))),
              SampleRules.rule(
                  "c.servers",
                  (text, it) -> {
                    it.with(Finding.SERVER, "IXM-1").breach(text, Bound.equalTo(""));
                    it.with(Finding.SERVER, "IXM-2").breach(text, Bound.equalTo(""));
                    it.at("network").notStated();
                  }),
              SampleRules.rule(
                  "d.broken",
                  (text, it) -> {
                    throw new IllegalStateException();
                  }),
              Rule.of(info("e.number"), Integer.class, (n, it) -> it.breach(n, Bound.equalTo(0)))));

  private static Waiver.Builder waiver(String rule, Severity severity) {
    return Waiver.builder().rule(rule).severity(severity).approvedBy("J. Doe").reason("accepted");
  }

  private static Waivers waivers(Waiver... waivers) {
    return Waivers.builder().addWaivers(waivers).build();
  }

  private static Report check(Waiver... waivers) {
    return RULES.waive(waivers(waivers), DAY).check("x");
  }

  private static List<Finding> of(Report report, String rule) {
    return report.findings().stream().filter(it -> it.rule().id().equals(rule)).toList();
  }

  private static WaiverUse use(Waiver waiver, State state, int findings) {
    return new WaiverUse(waiver, state, findings);
  }

  @Test
  void lowersAndRaisesSeveritiesAndShowsBoth() {
    Waiver lower = waiver("a.must", Severity.INFO).build();
    Waiver raise = waiver("b.may", Severity.ERROR).build();
    Report report = check(lower, raise);
    Finding lowered = of(report, "a.must").get(0);
    assertThat(lowered.severity()).isEqualTo(Severity.INFO);
    assertThat(lowered.ownSeverity()).isEqualTo(Severity.ERROR);
    assertThat(lowered.waiver()).contains(lower);
    assertThat(lowered.facts()).isEqualTo(of(RULES.check("x"), "a.must").get(0).facts());
    Finding raised = of(report, "b.may").get(0);
    assertThat(raised.severity()).isEqualTo(Severity.ERROR);
    assertThat(raised.ownSeverity()).isEqualTo(Severity.INFO);
    assertThat(report.waivers())
        .containsExactly(use(lower, State.IN_FORCE, 1), use(raise, State.IN_FORCE, 1));
  }

  @Test
  void changesNothingElse() {
    Report plain = RULES.check("x");
    Report report = check(waiver("a.must", Severity.INFO).build());
    assertThat(plain.waivers()).isEmpty();
    assertThat(report.rules()).isEqualTo(plain.rules());
    assertThat(report.findings().subList(1, report.findings().size()))
        .isEqualTo(plain.findings().subList(1, plain.findings().size()));
    assertThat(RULES.check("x")).isEqualTo(plain);
  }

  @Test
  void showsAnExpiredWaiverAndWhatCountsInFullAgain() {
    Waiver last = waiver("a.must", Severity.INFO).until(DAY).build();
    Waiver over = waiver("c.servers", Severity.INFO).until(DAY.minusDays(1)).build();
    Report report = check(last, over);
    assertThat(of(report, "a.must").get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(of(report, "c.servers")).isEqualTo(of(RULES.check("x"), "c.servers"));
    assertThat(report.waivers())
        .containsExactly(use(last, State.IN_FORCE, 1), use(over, State.EXPIRED, 2));
    assertThat(report.waivers(State.EXPIRED)).containsExactly(use(over, State.EXPIRED, 2));
  }

  @Test
  void showsAWaiverThatNamesNoRule() {
    Waiver misspelt = waiver("a.mist", Severity.INFO).build();
    assertThat(check(misspelt).waivers()).containsExactly(use(misspelt, State.UNKNOWN_RULE, 0));
    assertThat(check(misspelt).findings()).isEqualTo(RULES.check("x").findings());
    Waiver removed = waiver("a.must", Severity.INFO).until(DAY.minusDays(1)).build();
    assertThat(RULES.waive(waivers(removed), DAY).without("a.must").check("x").waivers())
        .containsExactly(use(removed, State.UNKNOWN_RULE, 0));
  }

  @Test
  void keepsWaiversOfRulesOverOtherSubjectsForTheirReports() {
    Waiver number = waiver("e.number", Severity.WARNING).build();
    RuleSet rules = RULES.waive(waivers(number), DAY);
    assertThat(rules.check("x").waivers()).isEmpty();
    assertThat(rules.check(7).waivers()).containsExactly(use(number, State.IN_FORCE, 1));
    assertThat(rules.check(7).findings(Severity.WARNING)).hasSize(1);
  }

  @Test
  void weighsOnlyTheServersThatAreNamed() {
    Waiver waiver = waiver("c.servers", Severity.WARNING).addServers("ixm-2", "IXM-9").build();
    Report report = check(waiver);
    assertThat(of(report, "c.servers"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    assertThat(report.waivers()).containsExactly(use(waiver, State.IN_FORCE, 1));
  }

  @Test
  void leavesMissingFactsAndFailuresAsTheyAre() {
    Report report =
        check(
            waiver("c.servers", Severity.WARNING).build(),
            waiver("d.broken", Severity.INFO).build());
    assertThat(of(report, "c.servers"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.INFO);
    assertThat(of(report, "d.broken").get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(report.waivers()).extracting(WaiverUse::findings).containsExactly(2, 0);
  }

  @Test
  void followsTheFirstWaiverThatHoldsAndSpeaksOfTheFinding() {
    Waiver over = waiver("c.servers", Severity.INFO).until(DAY.minusDays(1)).build();
    Waiver one = waiver("c.servers", Severity.INFO).addServers("IXM-1").build();
    Waiver all = waiver("c.servers", Severity.WARNING).build();
    Waiver late = waiver("c.servers", Severity.ERROR).build();
    Report report = check(over, one, all, late);
    assertThat(of(report, "c.servers"))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO, Severity.WARNING, Severity.INFO);
    assertThat(report.waivers())
        .containsExactly(
            use(over, State.EXPIRED, 0),
            use(one, State.IN_FORCE, 1),
            use(all, State.IN_FORCE, 1),
            use(late, State.IN_FORCE, 0));
  }

  @Test
  void putsEarlierWaiversFirst() {
    Waiver one = waiver("a.must", Severity.INFO).build();
    Waiver two = waiver("a.must", Severity.WARNING).build();
    RuleSet early = RULES.waive(waivers(one), DAY);
    assertThat(of(early.waive(waivers(two), DAY).check("x"), "a.must").get(0).waiver())
        .contains(one);
    assertThat(early.waive(waivers(one), DAY).check("x").waivers()).hasSize(1);
  }

  @Test
  void keepsWaiversThroughChangesOfTheSet() {
    Waivers waivers = waivers(waiver("a.must", Severity.INFO).build());
    Waivers others = waivers(waiver("z.z", Severity.WARNING).build());
    RuleSet rules =
        RULES
            .waive(waivers, DAY)
            .with(strict("y.y"))
            .without("d.broken")
            .and(RuleSet.of(List.of(strict("z.z"))).waive(others, DAY));
    assertThat(rules.check("x").waivers())
        .extracting(WaiverUse::findings, WaiverUse::state)
        .containsExactly(tuple(1, State.IN_FORCE), tuple(1, State.IN_FORCE));
  }

  @Test
  void refusesAFindingWithAWaiverThatDoesNotSpeakOfIt() {
    Waiver waiver = waiver("a.must", Severity.INFO).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.notStated(info("a.must"), "/x").waiver(waiver).build())
        .withMessage("a waiver does not speak of this finding of the rule 'a.must'");
  }

  @Test
  void ofOneServerHoldsForWhatIsFoundInAFileOfThatServer() {
    Waiver waiver = waiver("a.must", Severity.INFO).addServers("ixm-1").build();
    RuleSet rules = RULES.waive(waivers(waiver), DAY);
    assertThat(of(rules.check("x"), "a.must")).allMatch(it -> it.waiver().isEmpty());
    assertThat(of(rules.checkOn("IXM-2", "x"), "a.must")).allMatch(it -> it.waiver().isEmpty());
    Report report = rules.checkOn("IXM-1", "x");
    assertThat(of(report, "a.must"))
        .isNotEmpty()
        .allMatch(it -> it.waiver().isPresent())
        .allMatch(it -> it.server().filter("IXM-1"::equals).isPresent());
    assertThat(report.waivers()).containsExactly(use(waiver, State.IN_FORCE, 1));
  }

  @Test
  void aFindingThatNamesAServerKeepsIt() {
    assertThat(of(RULES.checkOn("IXM-9", "x"), "c.servers"))
        .extracting(it -> it.server().orElse(""))
        .containsExactly("IXM-1", "IXM-2", "IXM-9");
  }
}
