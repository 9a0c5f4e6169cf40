package dev.ixm.licensing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.ixm.licensing.LicensePolicy.VoicePorts;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.FactRows;
import java.time.Duration;
import java.util.function.Function;

/** The figures of a license policy that the guide has, as people read them. */
final class PolicyRows {

  private static final int EXAMPLE = 100;

  private PolicyRows() {}

  static ImmutableList<FactRow> of(LicensePolicy policy) {
    FactRows<LicensePolicy> rows =
        FactRows.of(policy, LicensePolicy.defaults(), Source.ofHouse("a site", "LicensePolicy"));
    addPorts(rows);
    addGraces(rows);
    addExpiration(rows);
    return rows.add("ports in Demo Mode", LicensePolicy::demoVoicePorts, demo())
        .add("mailboxes in Demo Mode", LicensePolicy::demoMailboxes, demo())
        .build();
  }

  private static Source demo() {
    return Source.of(2, "Demo Mode", "G02-586");
  }

  private static void addPorts(FactRows<LicensePolicy> rows) {
    rows.add(
        "seats that bring a voice port",
        policy ->
            policy.voicePorts() == VoicePorts.WITH_SEATS ? policy.seatsPerVoicePort() : "none",
        Source.of(5, "Procedure", "G05-085"));
  }

  private static void addGraces(FactRows<LicensePolicy> rows) {
    String operation = "Normal Operation";
    rows.add(
            "the license server is asked every",
            days(LicensePolicy::checkInterval),
            Source.of(2, operation, "G02-524"))
        .add(
            "grace without an authorization",
            days(LicensePolicy::authenticationGrace),
            Source.of(2, operation, "G02-525"))
        .add(
            "grace of an upgrade that is not activated",
            days(LicensePolicy::upgradeGrace),
            Source.of(2, "License Upgrades", "G02-547"))
        .add(
            "grace without the Primary server",
            days(LicensePolicy::syncGrace),
            Source.of(12, "HA Licensing", "G12-027"))
        .add(
            "changes of hardware that an activation puts right",
            LicensePolicy::selfServiceReactivations,
            Source.of(2, "Initial Installation", "G02-521"));
  }

  private static void addExpiration(FactRows<LicensePolicy> rows) {
    String expiration = "License Expiration";
    rows.add(
            "reminders, days before the expiration",
            policy -> Joiner.on(", ").join(policy.reminderDays().descendingSet()),
            Source.of(2, expiration, "G02-550"))
        .add(
            "reminders every day, from days before the expiration",
            LicensePolicy::dailyReminderDays,
            Source.of(2, expiration, "G02-553"))
        .add(
            "days of reduced capacity",
            LicensePolicy::reductionDays,
            Source.of(2, expiration, "G02-562"))
        .add(
            "what the reduction leaves of 100",
            policy -> policy.rounding().divide(EXAMPLE, policy.reductionDivisor()),
            Source.of(2, expiration, "G02-560"));
  }

  private static Function<LicensePolicy, Object> days(Function<LicensePolicy, Duration> length) {
    return policy -> {
      Duration time = length.apply(policy);
      long days = time.toDays();
      return time.equals(Duration.ofDays(days)) ? days + (days == 1 ? " day" : " days") : time;
    };
  }
}
