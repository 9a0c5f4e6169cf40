package dev.ixm.testkit;

import dev.ixm.model.SeatCounts;
import dev.ixm.model.TrafficProfile;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseFeature;
import dev.ixm.model.license.LicenseModule;
import dev.ixm.model.license.LicenseOption;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import dev.ixm.model.network.MwiFailover;
import dev.ixm.model.network.Network;
import dev.ixm.model.network.Pbx;
import dev.ixm.model.network.PbxKind;
import dev.ixm.model.network.SipTransport;
import dev.ixm.model.network.Spread;
import dev.ixm.model.storage.MessageFormat;
import dev.ixm.model.storage.MessageLocation;
import dev.ixm.model.storage.MessageRetention;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any parts of sites: what is licensed, what joins the servers, what passes through them. */
final class PartArbitraries {

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(SeatCounts.class, PartArbitraries::seats)
          .put(TrafficProfile.class, PartArbitraries::traffic)
          .put(License.class, PartArbitraries::licenses)
          .put(Network.class, PartArbitraries::networks)
          .put(Pbx.class, PartArbitraries::telephones)
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
            Arbitraries.integers().between(1, 24))
        .as(
            (heavy, rest, most, some, few, seconds, hours) -> {
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
                  .build();
            });
  }

  static Arbitrary<License> licenses() {
    return Combinators.combine(
            Arbitraries.of(LicenseType.class),
            Arbitraries.of(Verification.class),
            seats(),
            Arbitraries.integers().between(0, 100_000),
            Arbitraries.of(LicenseFeature.class).set(),
            Arbitraries.of(LicenseModule.class).set(),
            options(),
            Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay).optional())
        .as(
            (type, verification, seats, ports, features, modules, options, expiration) ->
                License.builder()
                    .type(type)
                    .verification(type == LicenseType.WEBLM ? Verification.ONLINE : verification)
                    .seats(seats)
                    .purchasedVoicePorts(ports)
                    .features(features)
                    .modules(modules)
                    .options(options)
                    .expirationDate(expiration)
                    .build());
  }

  static Arbitrary<Map<LicenseOption, Integer>> options() {
    return Arbitraries.maps(
            Arbitraries.of(LicenseOption.class), Arbitraries.integers().between(1, SeatCounts.MAX))
        .ofMaxSize(3);
  }

  static Arbitrary<Network> networks() {
    Arbitrary<Duration> times = Arbitraries.integers().between(0, 60_000).map(Duration::ofMillis);
    return Combinators.combine(
            Arbitraries.of(Spread.class).optional(),
            times.optional(),
            times.optional(),
            HostArbitraries.rates().optional(),
            HostArbitraries.rates().optional())
        .as(
            (spread, betweenServers, toPbx, link, guaranteed) ->
                Network.builder()
                    .spread(spread)
                    .serverRoundTrip(betweenServers)
                    .pbxRoundTrip(toPbx)
                    .serverLink(link)
                    .guaranteedBandwidth(guaranteed)
                    .build());
  }

  static Arbitrary<Pbx> telephones() {
    return Combinators.combine(
            Arbitraries.of(PbxKind.class),
            HostArbitraries.addresses(),
            Arbitraries.of(SipTransport.class),
            Arbitraries.of(MwiFailover.class))
        .as(
            (kind, addresses, transport, failover) ->
                Pbx.builder()
                    .kind(kind)
                    .addresses(addresses)
                    .transport(transport)
                    .mwiFailover(failover)
                    .build());
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
            HostArbitraries.counts(0, 1_000),
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

  static Arbitrary<SeatCounts> seats() {
    return Combinators.combine(counts(), counts(), counts())
        .as(
            (basic, mainstream, advanced) ->
                SeatCounts.builder()
                    .basic(basic)
                    .mainstream(mainstream)
                    .advanced(advanced)
                    .build());
  }

  static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, SeatCounts.MAX);
  }

  private static Arbitrary<Integer> percents() {
    return Arbitraries.integers().between(0, 100);
  }
}
