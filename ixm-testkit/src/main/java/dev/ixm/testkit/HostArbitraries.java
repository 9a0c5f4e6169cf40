package dev.ixm.testkit;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.Server;
import dev.ixm.model.host.Attachment;
import dev.ixm.model.host.Drive;
import dev.ixm.model.host.DriveUse;
import dev.ixm.model.host.Hardware;
import dev.ixm.model.host.OperatingSystem;
import dev.ixm.model.host.Platform;
import dev.ixm.model.host.PlatformFeature;
import dev.ixm.model.host.PlatformKind;
import dev.ixm.model.host.RaidLevel;
import dev.ixm.model.host.WindowsVersion;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any hosts and parts of hosts, whether they make sense or not; any fact may be missing. */
final class HostArbitraries {

  private static final ImmutableList<String> ADDRESSES =
      ImmutableList.of("192.0.2.1", "192.0.2.2", "2001:db8::1", "::", "255.255.255.255");

  static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(DataRate.class, HostArbitraries::rates)
          .put(DataSize.class, HostArbitraries::sizes)
          .put(Frequency.class, HostArbitraries::frequencies)
          .put(Drive.class, HostArbitraries::drives)
          .put(Hardware.class, HostArbitraries::machines)
          .put(OperatingSystem.class, HostArbitraries::operatingSystems)
          .put(Platform.class, HostArbitraries::platforms);

  private HostArbitraries() {}

  static Arbitrary<DataRate> rates() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(DataRate::ofBitsPerSecond);
  }

  static Arbitrary<DataSize> sizes() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(DataSize::ofBytes);
  }

  static Arbitrary<Frequency> frequencies() {
    return Arbitraries.longs().between(1, 9_999).map(Frequency::ofMegahertz);
  }

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of("America/Toronto", "UTC", "Europe/Berlin", "Asia/Kolkata", "+05:30")
        .map(ZoneId::of);
  }

  static Arbitrary<List<String>> addresses() {
    return Arbitraries.of(ADDRESSES).list().uniqueElements().ofMaxSize(3);
  }

  static Arbitrary<OptionalInt> counts(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .optional()
        .map(count -> count.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  static Arbitrary<Drive> drives() {
    return Combinators.combine(
            Arbitraries.of(DriveUse.class).set().ofMinSize(1),
            sizes(),
            Arbitraries.of(RaidLevel.class).optional(),
            Arbitraries.of(Attachment.class).optional())
        .as(
            (uses, size, raid, attachment) ->
                Drive.builder().uses(uses).size(size).raid(raid).attachment(attachment).build());
  }

  static Arbitrary<Hardware> machines() {
    return Combinators.combine(
            counts(1, 4_096),
            frequencies().optional(),
            sizes().optional(),
            drives().list().ofMaxSize(3),
            counts(1, 64))
        .as(
            (processors, speed, memory, drives, cards) ->
                Hardware.builder()
                    .logicalProcessors(processors)
                    .processorSpeed(speed)
                    .memory(memory)
                    .drives(drives)
                    .networkCards(cards)
                    .build());
  }

  static Arbitrary<OperatingSystem> operatingSystems() {
    return Combinators.combine(
            Arbitraries.of(WindowsVersion.class),
            Arbitraries.of("en", "fr-CA", "de", "zh-Hant-TW")
                .map(Locale::forLanguageTag)
                .optional())
        .as(
            (version, language) ->
                OperatingSystem.builder().version(version).language(language).build());
  }

  static Arbitrary<Platform> platforms() {
    return Combinators.combine(
            Arbitraries.of(PlatformKind.class),
            Arbitraries.of("5.5", "6.0", "6.5", "6.7", "7.0", "other").optional(),
            Arbitraries.of(PlatformFeature.class).set())
        .as(
            (kind, version, features) ->
                Platform.builder().kind(kind).version(version).features(features).build());
  }

  /** Servers in any roles; those of deployments that keep the rules come from {@link Sites}. */
  static Arbitrary<Server> anyServers() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .alpha()
            .numeric()
            .withChars('-', '_')
            .ofMaxLength(14)
            .map("S"::concat);
    return Combinators.combine(
            names,
            Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3),
            counts(1, 9_999),
            counts(0, 100_000),
            Arbitraries.of(EmailType.class).set(),
            addresses(),
            anyHosts())
        .as(
            (name, roles, number, ports, emailTypes, addresses, host) ->
                host.builder()
                    .name(name)
                    .roles(roles)
                    .number(number)
                    .voicePorts(ports)
                    .emailTypes(emailTypes)
                    .addresses(addresses)
                    .build());
  }

  private static Arbitrary<Host> anyHosts() {
    return Combinators.combine(
            operatingSystems().optional(),
            machines().optional(),
            platforms().optional(),
            zones().optional())
        .as(Host::new);
  }

  /** What a server has apart from its part in the site. */
  private record Host(
      Optional<OperatingSystem> operatingSystem,
      Optional<Hardware> hardware,
      Optional<Platform> platform,
      Optional<ZoneId> timeZone) {

    Server.Builder builder() {
      return Server.builder()
          .operatingSystem(operatingSystem)
          .hardware(hardware)
          .platform(platform)
          .timeZone(timeZone);
    }
  }
}
