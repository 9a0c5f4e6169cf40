package dev.ixm.runbook.install;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import dev.ixm.model.acceptance.AcceptanceChecklist;
import dev.ixm.model.acceptance.AcceptanceTest;
import dev.ixm.model.acceptance.TestResult;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Need;
import java.util.stream.Stream;

/** The call tests that a new installation should pass. Source: guide chapter 3. */
final class Acceptance {

  private static final Key BEGUN = Key.of("begin of the acceptance");
  private static final String READY = "acceptance.ready";
  private static final String NOTE =
      "Note the result of each test: `%s`, or `%s` and what happened instead"
          .formatted(TestResult.PASSED.mark(), TestResult.FAILED.mark());

  private Acceptance() {}

  /**
   * Writes the tests.
   *
   * @param site whose release has the checklist
   * @param ready the steps after which the site is complete
   */
  static void write(SiteView site, Draft draft, Iterable<String> ready) {
    draft
        .step(Party.of(Party.Kind.SITE), READY, Action.VERIFY, "Begin the acceptance of the site")
        .addHow(NOTE)
        .expected("All servers run, and all of the checklist is tested after every installation")
        .level(Level.SHOULD)
        .setting(BEGUN, Key.YES)
        .guide(3, "Validation Checks")
        .addAllWaitsFor(ready);
    site.facts().get(AcceptanceChecklist.KIND).tests().forEach(test -> write(test, draft));
  }

  private static void write(AcceptanceTest test, Draft draft) {
    draft
        .step(
            Party.of(Party.Kind.PBX),
            "acceptance.call-" + Strings.padStart(Integer.toString(test.number()), 2, '0'),
            Action.VERIFY,
            "Test %s: %s".formatted(test.number(), line(test.action())))
        .expected(line(test.expectation()))
        .level(Level.SHOULD)
        .addNeeds(Need.recommended(BEGUN.is(Key.YES), Source.of(3, "Validation Checks")))
        .addEffects(tested(test))
        .source(test.source())
        .addWaitsFor(READY);
  }

  private static Effect tested(AcceptanceTest test) {
    return Key.of("acceptance test", "", Integer.toString(test.number())).is(Key.YES);
  }

  /** What an accepted site has behind it. */
  static Stream<Need> goal(SiteView site) {
    return site.facts().get(AcceptanceChecklist.KIND).tests().stream()
        .map(test -> Need.recommended(tested(test), test.source()));
  }

  /** A sentence as it stands in a step: on one line, without the full stop at its end. */
  private static String line(String sentence) {
    return CharMatcher.is('.').trimTrailingFrom(Draft.line(sentence));
  }
}
