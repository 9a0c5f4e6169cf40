package dev.ixm.model.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.value.InvalidAttributeException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceChecklistTest {

  private static final AcceptanceChecklist CHECKLIST =
      ReleaseFacts.of(Release.R10_8).get(AcceptanceChecklist.KIND);

  /**
   * Each row: its id in the register, the test's number, kind of call, origin, destination, reason
   * of the diversion, outcomes, and words of what to expect.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          G03-005 |  1 | INBOUND             | -        | HUNT_GROUP             | -         | ARRIVES                     | From header
          G03-006 |  2 | INBOUND             | INTERNAL | STATION_WITHOUT_ANSWER | no-answer | ARRIVES                     | reason no-answer, and the caller in its From header.
          G03-007 |  3 | INBOUND             | EXTERNAL | STATION_WITHOUT_ANSWER | no-answer | ARRIVES                     | reason no-answer, and the caller in its From header if the number is known.
          G03-008 |  4 | INBOUND             | INTERNAL | BUSY_STATION           | busy      | ARRIVES                     | reason busy, and the caller in its From header.
          G03-009 |  5 | INBOUND             | EXTERNAL | BUSY_STATION           | busy      | ARRIVES                     | reason busy, and the caller in its From header.
          G03-010 |  6 | INBOUND             | INTERNAL | FORWARDING_STATION     | fwd-all   | ARRIVES                     | reason fwd-all, and the caller in its From header.
          G03-011 |  7 | INBOUND             | EXTERNAL | FORWARDING_STATION     | fwd-all   | ARRIVES                     | reason fwd-all, and the caller in its From header.
          G03-012 |  8 | BLIND_TRANSFER      | -        | STATION_THAT_ANSWERS   | -         | CONNECTED                   | may be lost
          G03-013 |  9 | BLIND_TRANSFER      | -        | STATION_WITHOUT_ANSWER | -         | RETURNS_FORWARDED           | the calling party may be the port of the gateway
          G03-014 | 10 | BLIND_TRANSFER      | -        | BUSY_STATION           | -         | FAILS                       | fails
          G03-015 | 11 | BLIND_TRANSFER      | -        | INVALID_NUMBER         | -         | FAILS                       | fails
          G03-016 | 12 | SUPERVISED_TRANSFER | -        | STATION_WITHOUT_ANSWER | -         | RETURNS_FORWARDED CANCELLED | application decides
          G03-017 | 13 | SUPERVISED_TRANSFER | -        | STATION_THAT_ANSWERS   | -         | UP_TO_APPLICATION           | decided by the application
          G03-018 | 14 | SUPERVISED_TRANSFER | -        | BUSY_STATION           | -         | RETURNS_FORWARDED CANCELLED | application decides
          G03-019 | 15 | SUPERVISED_TRANSFER | -        | INVALID_NUMBER         | -         | UP_TO_APPLICATION           | decided by the application
          G03-020 | 16 | OUTBOUND            | -        | STATION_THAT_ANSWERS   | -         | CONNECTED                   | must not start to play before
          G03-021 | 17 | OUTBOUND            | -        | STATION_WITHOUT_ANSWER | -         | RETURNS_FORWARDED CANCELLED | forwards unanswered calls to the gateway
          G03-022 | 18 | OUTBOUND            | -        | BUSY_STATION           | -         | RETURNS_FORWARDED CANCELLED | forwards to the gateway when busy
          G03-023 | 19 | OUTBOUND            | -        | EXTERNAL_NUMBER        | -         | CONNECTED FAILS             | busy or an error tone
          """)
  void makesTheTestCallsOfTheGuide(
      String id,
      int number,
      CallKind kind,
      CallOrigin origin,
      CallDestination destination,
      String reason,
      String outcomes,
      String words) {
    AcceptanceTest test = CHECKLIST.findTest(number).orElseThrow();
    assertThat(test.kind()).as(id).isEqualTo(kind);
    assertThat(test.origin().orElse(null)).isEqualTo(origin);
    assertThat(test.destination()).isEqualTo(destination);
    assertThat(test.diversion().map(DiversionReason::text).orElse(null)).isEqualTo(reason);
    assertThat(test.outcomes().stream().map(Enum::name))
        .containsExactlyElementsOf(Splitter.on(' ').splitToList(outcomes));
    assertThat(test.expectation()).contains(words).endsWith(".");
    assertThat(test.source().citing())
        .isEqualTo(Source.of(3, number <= 7 ? "Inbound Calls" : "Transfer Calls"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | Call the hunt group directly.
          2  | From another telephone of the site, call a subscriber who does not answer.
          3  | From outside, call a subscriber who does not answer.
          4  | From another telephone of the site, call a subscriber who is busy.
          5  | From outside, call a subscriber who is busy.
          6  | From another telephone of the site, call a subscriber whose telephone forwards all calls.
          7  | From outside, call a subscriber whose telephone forwards all calls.
          19 | Have the server call a number outside of the site.
          """)
  void saysWhatToDo(int number, String action) {
    assertThat(CHECKLIST.findTest(number).orElseThrow().action()).isEqualTo(action);
  }

  @Test
  void saysOfEveryTestSomethingElseToDo() {
    assertThat(CHECKLIST.tests()).hasSize(19);
    assertThat(CHECKLIST.tests().stream().map(AcceptanceTest::action).distinct()).hasSize(19);
    assertThat(CHECKLIST.findTest(0)).isEmpty();
    assertThat(CHECKLIST.findTest(20)).isEmpty();
  }

  @Test
  @Tag("G03-003")
  void dividesTheTestsIntoTwoTables() {
    assertThat(CHECKLIST.tests())
        .filteredOn(test -> test.kind().table() == ChecklistTable.INBOUND)
        .extracting(AcceptanceTest::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(CHECKLIST.tests().subList(7, 19))
        .allMatch(test -> test.kind().table() == ChecklistTable.TRANSFER);
    assertThat(CHECKLIST.ofKind(CallKind.OUTBOUND))
        .extracting(AcceptanceTest::number)
        .containsExactly(16, 17, 18, 19);
    assertThat(CHECKLIST.ofKind(CallKind.BLIND_TRANSFER)).hasSize(4);
    assertThat(CHECKLIST.ofKind(CallKind.SUPERVISED_TRANSFER)).hasSize(4);
  }

  @Test
  @Tag("G03-004")
  void knowsOneReasonForEachWayOfForwarding() {
    assertThat(DiversionReason.values())
        .extracting(DiversionReason::text)
        .containsExactly("no-answer", "busy", "fwd-all");
    assertThat(CHECKLIST.tests().stream().flatMap(test -> test.diversion().stream()))
        .hasSize(6)
        .containsOnly(DiversionReason.values());
  }

  @Test
  @Tag("G03-002")
  void notesYesOrNo() {
    assertThat(TestResult.values())
        .containsExactly(TestResult.PASSED, TestResult.FAILED)
        .extracting(TestResult::mark)
        .containsExactly("Y", "N");
  }

  @Test
  void refusesAGap() {
    AcceptanceChecklist.Builder builder =
        AcceptanceChecklist.builder().release(Release.R10_8).addTests(CHECKLIST.tests().get(1));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage("tests must be numbered from 1 without a gap: 2");
  }

  private static void refuses(UnaryOperator<AcceptanceTest.Builder> change, String message) {
    AcceptanceTest transfer = CHECKLIST.findTest(8).orElseThrow();
    AcceptanceTest.Builder builder = change.apply(AcceptanceTest.builder().from(transfer));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void refusesATestThatSaysTooLittleOrTooMuch() {
    refuses(test -> test.number(0), "number must be 1 or more: 0");
    refuses(test -> test.outcomes(List.of()), "outcomes must name at least one outcome");
    refuses(test -> test.action(" "), "action must not be blank");
    refuses(test -> test.expectation(" "), "expectation must not be blank");
    refuses(
        test -> test.diversion(DiversionReason.BUSY),
        "diversion must be empty unless the call is inbound: BLIND_TRANSFER");
  }

  @Test
  void numbersTestsFromOne() {
    AcceptanceTest transfer = CHECKLIST.findTest(8).orElseThrow();
    assertThat(AcceptanceTest.builder().from(transfer).number(1).build().number()).isEqualTo(1);
  }

  @Test
  void hasAJsonForm() {
    assertThat(IxmJson.write(CHECKLIST))
        .contains("\"number\" : 19", "\"diversion\" : \"NO_ANSWER\"");
  }
}
