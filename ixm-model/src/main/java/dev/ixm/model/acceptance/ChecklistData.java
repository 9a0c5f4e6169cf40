package dev.ixm.model.acceptance;

import static dev.ixm.model.acceptance.CallDestination.BUSY_STATION;
import static dev.ixm.model.acceptance.CallDestination.EXTERNAL_NUMBER;
import static dev.ixm.model.acceptance.CallDestination.FORWARDING_STATION;
import static dev.ixm.model.acceptance.CallDestination.HUNT_GROUP;
import static dev.ixm.model.acceptance.CallDestination.INVALID_NUMBER;
import static dev.ixm.model.acceptance.CallDestination.STATION_THAT_ANSWERS;
import static dev.ixm.model.acceptance.CallDestination.STATION_WITHOUT_ANSWER;
import static dev.ixm.model.acceptance.CallKind.BLIND_TRANSFER;
import static dev.ixm.model.acceptance.CallKind.INBOUND;
import static dev.ixm.model.acceptance.CallKind.OUTBOUND;
import static dev.ixm.model.acceptance.CallKind.SUPERVISED_TRANSFER;
import static dev.ixm.model.acceptance.CallOutcome.ARRIVES;
import static dev.ixm.model.acceptance.CallOutcome.CANCELLED;
import static dev.ixm.model.acceptance.CallOutcome.CONNECTED;
import static dev.ixm.model.acceptance.CallOutcome.FAILS;
import static dev.ixm.model.acceptance.CallOutcome.RETURNS_FORWARDED;
import static dev.ixm.model.acceptance.CallOutcome.UP_TO_APPLICATION;
import static dev.ixm.model.acceptance.DiversionReason.ALL_CALLS;
import static dev.ixm.model.acceptance.DiversionReason.BUSY;
import static dev.ixm.model.acceptance.DiversionReason.NO_ANSWER;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;

/** The checklist of chapter 3, in words of our own. */
final class ChecklistData {

  private static final String COMPLETE_OR_ABORT =
      "The application decides when the transfer ends: it completes it, and the telephone's own"
          + " forwarding brings the call back to the gateway, or it breaks off before that.";
  private static final String APPLICATION_DECIDES =
      "How fast and when the transfer is completed is decided by the application.";

  static final AcceptanceChecklist RELEASE_10_8 =
      AcceptanceChecklist.builder()
          .release(Release.R10_8)
          .addAllTests(inbound())
          .addAllTests(blindTransfers())
          .addAllTests(supervisedTransfers())
          .addAllTests(outbound())
          .build();

  private ChecklistData() {}

  private static ImmutableList<AcceptanceTest> inbound() {
    return ImmutableList.of(
        test(1, INBOUND, HUNT_GROUP)
            .addOutcomes(ARRIVES)
            .action("Call the hunt group directly.")
            .expectation("The From header of the INVITE holds the caller's number.")
            .source(inbound("G03-005"))
            .build(),
        forwarded(2, CallOrigin.INTERNAL, STATION_WITHOUT_ANSWER, NO_ANSWER, "G03-006"),
        forwarded(3, CallOrigin.EXTERNAL, STATION_WITHOUT_ANSWER, NO_ANSWER, "G03-007"),
        forwarded(4, CallOrigin.INTERNAL, BUSY_STATION, BUSY, "G03-008"),
        forwarded(5, CallOrigin.EXTERNAL, BUSY_STATION, BUSY, "G03-009"),
        forwarded(6, CallOrigin.INTERNAL, FORWARDING_STATION, ALL_CALLS, "G03-010"),
        forwarded(7, CallOrigin.EXTERNAL, FORWARDING_STATION, ALL_CALLS, "G03-011"));
  }

  private static AcceptanceTest forwarded(
      int number,
      CallOrigin origin,
      CallDestination destination,
      DiversionReason reason,
      String statement) {
    boolean maybeUnknown = origin == CallOrigin.EXTERNAL && reason == NO_ANSWER;
    return test(number, INBOUND, destination)
        .origin(origin)
        .diversion(reason)
        .addOutcomes(ARRIVES)
        .action(
            "From %s, call %s."
                .formatted(
                    origin == CallOrigin.INTERNAL ? "another telephone of the site" : "outside",
                    called(destination)))
        .expectation(
            "The INVITE names the called party in its Diversion header, with the reason %s, and the"
                    .formatted(reason.text())
                + " caller in its From header"
                + (maybeUnknown ? " if the number is known." : "."))
        .source(inbound(statement))
        .build();
  }

  private static String called(CallDestination destination) {
    return switch (destination) {
      case BUSY_STATION -> "a subscriber who is busy";
      case FORWARDING_STATION -> "a subscriber whose telephone forwards all calls";
      default -> "a subscriber who does not answer";
    };
  }

  private static ImmutableList<AcceptanceTest> blindTransfers() {
    return ImmutableList.of(
        test(8, BLIND_TRANSFER, STATION_THAT_ANSWERS)
            .addOutcomes(CONNECTED)
            .action("Have the server transfer a call blindly to a telephone that is answered.")
            .expectation(
                "The transfer ends when the destination counts as connected. A little of what the"
                    + " called party says first may be lost.")
            .source(transfer("G03-012"))
            .build(),
        test(9, BLIND_TRANSFER, STATION_WITHOUT_ANSWER)
            .addOutcomes(RETURNS_FORWARDED)
            .action("Have the server transfer a call blindly to a telephone nobody answers.")
            .expectation(
                "If the telephone forwards to the gateway, the call comes back as forwarded. The"
                    + " called party is the destination of the transfer; the calling party may be"
                    + " the port of the gateway that made it.")
            .source(transfer("G03-013"))
            .build(),
        test(10, BLIND_TRANSFER, BUSY_STATION)
            .addOutcomes(FAILS)
            .action("Have the server transfer a call blindly to a subscriber who is busy.")
            .expectation("The transfer fails.")
            .source(transfer("G03-014"))
            .build(),
        test(11, BLIND_TRANSFER, INVALID_NUMBER)
            .addOutcomes(FAILS)
            .action("Have the server transfer a call blindly to a number that does not exist.")
            .expectation("The transfer fails.")
            .source(transfer("G03-015"))
            .build());
  }

  private static ImmutableList<AcceptanceTest> supervisedTransfers() {
    return ImmutableList.of(
        test(12, SUPERVISED_TRANSFER, STATION_WITHOUT_ANSWER)
            .addOutcomes(RETURNS_FORWARDED, CANCELLED)
            .action("Have the server transfer a call, supervised, to one who does not answer.")
            .expectation(COMPLETE_OR_ABORT)
            .source(transfer("G03-016"))
            .build(),
        test(13, SUPERVISED_TRANSFER, STATION_THAT_ANSWERS)
            .addOutcomes(UP_TO_APPLICATION)
            .action("Have the server transfer a call, supervised, to one who answers.")
            .expectation(APPLICATION_DECIDES)
            .source(transfer("G03-017"))
            .build(),
        test(14, SUPERVISED_TRANSFER, BUSY_STATION)
            .addOutcomes(RETURNS_FORWARDED, CANCELLED)
            .action("Have the server transfer a call, supervised, to one who is busy.")
            .expectation(COMPLETE_OR_ABORT)
            .source(transfer("G03-018"))
            .build(),
        test(15, SUPERVISED_TRANSFER, INVALID_NUMBER)
            .addOutcomes(UP_TO_APPLICATION)
            .action("Have the server transfer a call, supervised, to a number without a station.")
            .expectation(APPLICATION_DECIDES)
            .source(transfer("G03-019"))
            .build());
  }

  private static ImmutableList<AcceptanceTest> outbound() {
    return ImmutableList.of(
        test(16, OUTBOUND, STATION_THAT_ANSWERS)
            .addOutcomes(CONNECTED)
            .action("Have the server call a subscriber who answers.")
            .expectation(
                "The application learns of the connection once the gateway has noticed it, and must"
                    + " not start to play before.")
            .source(transfer("G03-020"))
            .build(),
        test(17, OUTBOUND, STATION_WITHOUT_ANSWER)
            .addOutcomes(CANCELLED, RETURNS_FORWARDED)
            .action("Have the server call a subscriber who does not answer.")
            .expectation(
                "If the telephone forwards unanswered calls to the gateway, the application either"
                    + " gives up in time or gets its own call back, forwarded.")
            .source(transfer("G03-021"))
            .build(),
        test(18, OUTBOUND, BUSY_STATION)
            .addOutcomes(CANCELLED, RETURNS_FORWARDED)
            .action("Have the server call a subscriber who is busy.")
            .expectation(
                "If the telephone forwards to the gateway when busy, the application either gives"
                    + " up or gets its own call back, forwarded.")
            .source(transfer("G03-022"))
            .build(),
        test(19, OUTBOUND, EXTERNAL_NUMBER)
            .addOutcomes(CONNECTED, FAILS)
            .action("Have the server call a number outside of the site.")
            .expectation(
                "As the destination stands, the call counts as connected, or fails with a busy or"
                    + " an error tone.")
            .source(transfer("G03-023"))
            .build());
  }

  private static AcceptanceTest.Builder test(
      int number, CallKind kind, CallDestination destination) {
    return AcceptanceTest.builder().number(number).kind(kind).destination(destination);
  }

  private static Source inbound(String statement) {
    return Source.of(3, "Inbound Calls", statement);
  }

  private static Source transfer(String statement) {
    return Source.of(3, "Transfer Calls", statement);
  }
}
