package dev.ixm.testkit.arbitrary;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseModule;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageLocation;
import dev.ixm.model.storage.MessageRetention;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
    return Combinators.combine(
            Arbitraries.of(LicenseType.class),
            Arbitraries.of(Verification.class),
            seats(),
            Arbitraries.integers().between(0, 100_000),
            Arbitraries.of(LicenseFeature.class).set(),
            Arbitraries.of(LicenseModule.class).set(),
            options(),
            terms())
        .as(
            (type, verification, seats, ports, features, modules, options, term) ->
                License.builder()
                    .type(type)
                    .verification(type == LicenseType.WEBLM ? Verification.ONLINE : verification)
                    .seats(seats)
                    .purchasedVoicePorts(ports)
                    .features(features)
                    .modules(modules)
                    .options(options)
                    .additionalLanguages(term.languages)
                    .expirationDate(term.lastDay)
                    .build());
  }

  /** The languages and the last day of a license. */
  private record Term(int languages, Optional<LocalDate> lastDay) {}

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay).optional())
        .as(Term::new);
  }

  public static Arbitrary<Map<LicenseOption, Integer>> options() {
    return Arbitraries.maps(
            Arbitraries.of(LicenseOption.class), Arbitraries.integers().between(1, SeatCounts.MAX))
        .ofMaxSize(3);
  }

  private static Arbitrary<MessageFormat> formats() {
    return Arbitraries.of(MessageFormat.G711_A_LAW, MessageFormat.G711_MU_LAW);
  }

  private static Arbitrary<MessageRetention> retentions() {
    return Combinators.combine(
            formats(),
            Arbitraries.integers().between(1, 600),
            percents(),
            percents(),
            percents(),
            ScalarArbitraries.counts(0, 1_000),
            Arbitraries.of(MessageLocation.class))
        .as(
            (format, seconds, read, daysRead, daysUnread, most, location) ->
                MessageRetention.builder()
                    .format(format)
                    .averageSeconds(seconds)
                    .readPercent(read)
                    .daysRead(daysRead)
                    .daysUnread(daysUnread)
                    .maxMessagesPerUser(most)
                    .location(location)
                    .build());
  }

  public static Arbitrary<SeatCounts> seats() {
    return Combinators.combine(counts(), counts(), counts())
        .as(
            (basic, mainstream, advanced) ->
                SeatCounts.builder()
                    .basic(basic)
                    .mainstream(mainstream)
                    .advanced(advanced)
                    .build());
  }

  public static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, SeatCounts.MAX);
  }

  private static Arbitrary<Integer> percents() {
    return Arbitraries.integers().between(0, 100);
  }
}
