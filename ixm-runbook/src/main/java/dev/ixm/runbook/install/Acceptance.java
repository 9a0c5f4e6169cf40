package dev.ixm.runbook.install;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Level;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;

/** The call tests that a new installation should pass. Source: guide chapter 3. */
final class Acceptance {

  private static final String READY = "acceptance.ready";
  private static final String APPLICATION = "The application decides when the transfer completes";
  private static final String COMPLETES_OR_ABORTS =
      "The application completes the transfer, and forwarding brings the call back, or it aborts"
          + " before";
  private static final String RETURNS =
      "The application cancels the call, or the call comes back as a forwarded one";

  private static final ImmutableList<CallTest> TESTS =
      ImmutableList.of(
          inbound("the hunt group directly", "The caller is in `From` of the INVITE"),
          inbound("from inside, forwarded on no answer", forwarded("no-answer", "")),
          inbound("from outside, forwarded on no answer", forwarded("no-answer", " if known")),
          inbound("from inside, forwarded on busy", forwarded("busy", "")),
          inbound("from outside, forwarded on busy", forwarded("busy", "")),
          inbound("from inside a set that forwards all calls", forwarded("fwd-all", "")),
          inbound("from outside a set that forwards all calls", forwarded("fwd-all", "")),
          blind("a station that answers", "The transfer completes; a first syllable may be lost"),
          blind(
              "a station that does not answer",
              "If the station forwards back, the call returns as a forwarded one to the destination"),
          blind("a busy station", "The transfer fails"),
          blind("an invalid number", "The transfer fails"),
          supervised("a station that does not answer", COMPLETES_OR_ABORTS),
          supervised("a station that answers", APPLICATION),
          supervised("a busy station", COMPLETES_OR_ABORTS),
          supervised("an invalid number", APPLICATION),
          outbound("a station that answers", "The application is told when the call is connected"),
          outbound("a station that does not answer", RETURNS),
          outbound("a busy station", RETURNS),
          outbound("an external number", "The call is connected, or fails on busy or error tone"));

  private Acceptance() {}

  private record CallTest(String section, String what, String expected) {}

  /**
   * Writes the tests.
   *
   * @param ready the steps after which the site is complete
   */
  static void write(Draft draft, Iterable<String> ready) {
    draft
        .step(Party.of(Party.Kind.SITE), READY, Action.VERIFY, "Begin the acceptance of the site")
        .expected("All servers run, and all of the checklist is tested after every installation")
        .level(Level.SHOULD)
        .guide(3, "Validation Checks")
        .addAllWaitsFor(ready);
    for (int i = 0; i < TESTS.size(); i++) {
      CallTest test = TESTS.get(i);
      draft
          .step(
              Party.of(Party.Kind.PBX),
              "acceptance.call-" + Strings.padStart(Integer.toString(i + 1), 2, '0'),
              Action.VERIFY,
              test.what())
          .expected(test.expected())
          .level(Level.SHOULD)
          .guide(3, test.section())
          .addWaitsFor(READY);
    }
  }

  private static CallTest inbound(String call, String expected) {
    return new CallTest("Inbound Calls", "Call " + call, expected);
  }

  private static String forwarded(String reason, String condition) {
    return "The called party is in `Diversion` with the reason `%s`, the caller in `From`%s"
        .formatted(reason, condition);
  }

  private static CallTest blind(String destination, String expected) {
    return transfer("Blind transfer", destination, expected);
  }

  private static CallTest supervised(String destination, String expected) {
    return transfer("Supervised transfer", destination, expected);
  }

  private static CallTest outbound(String destination, String expected) {
    return transfer("Outbound call", destination, expected);
  }

  private static CallTest transfer(String kind, String destination, String expected) {
    return new CallTest("Transfer Calls", kind + " to " + destination, expected);
  }
}
