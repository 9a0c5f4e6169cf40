package dev.ixm.testkit.assertion;

import static dev.ixm.model.rule.RuleSketch.rule;
import static dev.ixm.testkit.assertion.IxmAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.licensing.Condition;
import dev.ixm.licensing.LicenseLevel;
import dev.ixm.licensing.LicensePolicy;
import dev.ixm.licensing.LicenseStatus;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.rule.RuleSketch;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.Installation;
import dev.ixm.sizing.SizingPlan;
import dev.ixm.testkit.fixture.SampleSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each assertion holds where it should, fails where it should, and says what is there instead. */
class IxmAssertionsTest {

  private static final RuleSet RULES = RuleSet.discover(IxmAssertionsTest.class.getClassLoader());
  private static final Report CLEAN = RULES.check(SampleSite.HIGH_AVAILABILITY.deployment());
  private static final Report BROKEN =
      RULES.check(SampleSite.HIGH_AVAILABILITY.breaking("topology.time-zone.same"));
  private static final Report SPARSE =
      RULES.check(
          Deployment.builder()
              .from(SampleSite.SMALL_OFFICE.deployment())
              .network(Optional.empty())
              .build());
  private static final Report FAILED =
      RuleSet.of(
              ImmutableList.of(
                  rule("test.failing", Level.MAY, Source.of(1, "-"))
                      .judging(
                          String.class,
                          (text, here) -> {
                            throw new IllegalStateException(text);
                          })))
          .check("x");

  private static void fails(ThrowingCallable assertion, String... parts) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
  }

  @Test
  void ofACleanReport() {
    assertThat(CLEAN).hasNoFindings().hasNoErrors().hasExactly().keeps("topology.time-zone.same");
    assertThat(CLEAN).lacksFactsFor();
    fails(() -> assertThat(CLEAN).hasExactly("topology.time-zone.same"), "nothing");
    fails(() -> assertThat(CLEAN).breaks("topology.time-zone.same"), "nothing");
    fails(() -> assertThat(CLEAN).keeps("no.such-rule"), "to be run", "topology.time-zone.same");
  }

  @Test
  void ofABrokenReport() {
    assertThat(BROKEN).hasExactly("topology.time-zone.same").breaks("topology.time-zone.same");
    assertThat(BROKEN).keeps("storage.raid.ten");
    fails(() -> assertThat(BROKEN).hasNoErrors(), "topology.time-zone.same", "Asia/Tokyo");
    fails(() -> assertThat(BROKEN).hasNoFindings(), "topology.time-zone.same");
    fails(() -> assertThat(BROKEN).keeps("topology.time-zone.same"), "no finding of");
    fails(() -> assertThat(BROKEN).hasExactly(), "ERROR BREACH topology.time-zone.same");
    fails(
        () -> assertThat(BROKEN).hasExactly("topology.time-zone.same", "storage.raid.ten"),
        "storage.raid.ten");
  }

  @Test
  void ofAReportOnASiteThatDoesNotStateAllFacts() {
    String rule = "network.server-link.speed";
    assertThat(SPARSE).hasNoErrors().hasExactly();
    fails(() -> assertThat(SPARSE).hasNoFindings(), "NOT_STATED " + rule);
    fails(() -> assertThat(SPARSE).keeps(rule), rule);
    fails(() -> assertThat(SPARSE).breaks(rule), rule);
    fails(() -> assertThat(SPARSE).lacksFactsFor("no.such-rule"), rule);
  }

  @Test
  void ofAReportOfARuleThatFailed() {
    fails(() -> assertThat(FAILED).hasNoFindings(), "no rule to fail", "test.failing");
    fails(() -> assertThat(FAILED).hasExactly(), "no rule to fail");
    fails(() -> assertThat(FAILED).lacksFactsFor(), "no rule to fail");
    fails(() -> assertThat(FAILED).keeps("test.failing"), "no rule to fail");
  }

  @Test
  void ofIniDocuments() {
    IniDocument before = IniDocument.parse("[a]\r\nb=1\r\n".getBytes(UTF_8));
    IniDocument after = before.set("a", "c", "2").set("d", "e", "3");
    assertThat(after).hasSection("A").hasValue("a", "C", "2").hasNo("a", "x").hasNo("x", "b");
    assertThat(after).changesOnly(before, "A/c", "d/E");
    assertThat(before).changesOnly(before);
    fails(() -> assertThat(after).hasSection("x"), "[x]", "b=1");
    fails(() -> assertThat(after).hasValue("a", "b", "2"), "b=1");
    fails(() -> assertThat(after).hasValue("a", "x", "2"), "no such key");
    fails(() -> assertThat(after).hasNo("a", "b"), "1");
    fails(() -> assertThat(after).changesOnly(before, "a/c"), "d/e");
    fails(() -> assertThat(before).changesOnly(before, "a/c"), "a/c");
  }

  @Test
  void ofLicenseStatuses() {
    LicenseStatus full =
        LicenseStatus.on(
            LocalDate.of(2030, 12, 31),
            SampleSite.SMALL_OFFICE.license(),
            LicensePolicy.defaults());
    LicenseStatus reduced =
        LicenseStatus.on(
            LocalDate.of(2031, 1, 1), SampleSite.SMALL_OFFICE.license(), LicensePolicy.defaults());
    assertThat(full).hasLevel(LicenseLevel.FULL).grantsVoicePorts(15).grantsMailboxes(200);
    assertThat(full).changesAt(Instant.parse("2031-01-01T00:00:00Z"));
    assertThat(reduced).hasLevel(LicenseLevel.REDUCED).grantsMailboxes(50);
    assertThat(reduced).isDecidedBy(reduced.deciding().map(Condition::kind).orElseThrow());
    fails(() -> assertThat(reduced).hasLevel(LicenseLevel.FULL), "the level", "REDUCED");
    fails(() -> assertThat(reduced).grantsVoicePorts(15), "the voice ports");
    fails(() -> assertThat(reduced).grantsMailboxes(200), "the mailboxes");
    fails(() -> assertThat(reduced).neverChanges(), "the next change");
    fails(() -> assertThat(full).changesAt(Instant.EPOCH), "the next change");
    fails(() -> assertThat(full).isDecidedBy(Condition.Kind.values()[0]), "what decides");
  }

  @Test
  void ofPlans() {
    SizingPlan plan = SampleSite.LARGEST.plan();
    assertThat(plan).hasTopology(Topology.HIGH_AVAILABILITY).hasVoiceServers(20);
    assertThat(plan).hasHardware("HA7").hasRemoteCseServers(4);
    fails(() -> assertThat(plan).hasTopology(Topology.SINGLE_SERVER), "does not carry the site");
    fails(() -> assertThat(plan).hasVoiceServers(19), "ports per server = 120");
    fails(() -> assertThat(plan).hasHardware("HA1"), "the row for 60001 to 80000 seats");
    fails(() -> assertThat(plan).hasRemoteCseServers(3), "CSE");
  }

  @Test
  void ofRunbooks() {
    Runbook runbook = Installation.of(SampleSite.HIGH_AVAILABILITY.deployment());
    String first = runbook.steps().get(0).id();
    String second = runbook.steps().get(1).id();
    assertThat(runbook).hasConsistentOrder().isResumable().survivesJson().mentionsNone("hunter2");
    assertThat(runbook).hasStep(first).doesInOrder(first, second);
    fails(() -> assertThat(runbook).doesInOrder(second, first), first);
    fails(() -> assertThat(runbook).hasStep("no.such-step"), "no.such-step");
    fails(() -> assertThat(runbook).mentionsNone(runbook.steps().get(0).what()), first);
  }

  @Test
  void ofRules() {
    RuleSketch sketch = rule("test.short", Level.MUST, Source.of(1, "-"));
    Rule<String> rule = sketch.judging(String.class, (text, here) -> here.atMost(text.length(), 1));
    assertThatCode(() -> assertThat(rule).accepts("a").rejects("ab").judges(""))
        .doesNotThrowAnyException();
    fails(() -> assertThat(rule).accepts("ab"), "test.short", "ab");
    fails(() -> assertThat(rule).rejects("a"), "test.short");
    Rule<String> throwing =
        sketch.judging(
            String.class,
            (text, here) -> {
              throw new IllegalStateException("no");
            });
    fails(() -> assertThat(throwing).judges("a"), "test.short threw", "no");
  }
}
