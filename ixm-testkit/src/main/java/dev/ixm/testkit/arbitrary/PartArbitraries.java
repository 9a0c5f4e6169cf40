package dev.ixm.testkit.arbitrary;

import dev.ixm.model.PortCount;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageRetention;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any parts of sites: what is licensed, and what passes through the servers. */
public final class PartArbitraries {

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(SeatCounts.class, PartArbitraries::seats)
          .put(TrafficProfile.class, PartArbitraries::traffic)
          .put(License.class, PartArbitraries::licenses)
          .put(MessageFormat.class, PartArbitraries::formats)
          .put(MessageRetention.class, PartArbitraries::retentions);

  private PartArbitraries() {}

  private static Arbitrary<TrafficProfile> traffic() {
    Arbitrary<Integer> messages = Arbitraries.integers().between(0, 10_000);
    return Combinators.combine(
            percents(),
            percents(),
            messages,
            messages,
            messages,
            Arbitraries.integers().between(1, 86_400),
            Arbitraries.integers().between(1, 24),
            ScalarArbitraries.counts(0, 10_000))
        .as(
            (heavy, rest, most, some, few, seconds, hours, emails) -> {
              int medium = (100 - heavy) * rest / 100;
              return TrafficProfile.builder()
                  .heavyPercent(heavy)
                  .mediumPercent(medium)
                  .lightPercent(100 - heavy - medium)
                  .heavyMessages(most)
                  .mediumMessages(some)
                  .lightMessages(few)
                  .callSeconds(seconds)
                  .operatingHours(hours)
                  .emailMessages(emails)
                  .build();
            });
  }

  public static Arbitrary<License> licenses() {
    Arbitrary<License> online =
        Values.of(License.class)
            .each("seats", seats())
            .each("purchasedVoicePorts", Arbitraries.integers().between(0, PortCount.MAX))
            .whole("options", options())
            .each("additionalLanguages", Arbitraries.integers().between(0, 1_000))
            .each(
                "expirationDate",
                Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay))
            .whole("verification", Arbitraries.of(Verification.ONLINE))
            .build();
    return Combinators.combine(online, Arbitraries.of(Verification.class))
        .as(
            (license, verification) ->
                license.type() == LicenseType.WEBLM
                    ? license
                    : License.builder().from(license).verification(verification).build());
  }

  public static Arbitrary<Map<LicenseOption, Integer>> options() {
    return Arbitraries.maps(
            Arbitraries.of(LicenseOption.class), Arbitraries.integers().between(1, SeatCounts.MAX))
        .ofMaxSize(3);
  }

  private static Arbitrary<MessageFormat> formats() {
    return Arbitraries.of(MessageFormat.g711ALaw(), MessageFormat.g711MuLaw());
  }

  private static Arbitrary<MessageRetention> retentions() {
    return Values.of(MessageRetention.class)
        .each("format", formats())
        .each("averageSeconds", Arbitraries.integers().between(1, 600))
        .each("maxSeconds", Arbitraries.integers().between(600, 86_400))
        .each("readPercent", percents())
        .each("daysRead", percents())
        .each("daysUnread", percents())
        .each("maxMessagesPerUser", Arbitraries.integers().between(0, 1_000))
        .build();
  }

  public static Arbitrary<SeatCounts> seats() {
    return Values.of(SeatCounts.class)
        .each("basic", counts())
        .each("mainstream", counts())
        .each("advanced", counts())
        .build();
  }

  public static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, SeatCounts.MAX);
  }

  private static Arbitrary<Integer> percents() {
    return Arbitraries.integers().between(0, 100);
  }
}
