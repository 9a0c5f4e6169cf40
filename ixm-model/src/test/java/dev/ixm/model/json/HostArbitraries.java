package dev.ixm.model.json;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Servers with any attribute set or left out, whether they make sense or not. */
final class HostArbitraries {

  private static final double OFTEN = 0.7;

  private HostArbitraries() {}

  static Arbitrary<Server> servers() {
    Arbitrary<String> names =
        Arbitraries.strings().alpha().numeric().withChars('-', '_').ofLength(14).map("X"::concat);
    return Builders.withBuilder(Server::builder)
        .use(names)
        .in(Server.Builder::name)
        .use(Arbitraries.of(Role.class).set().ofMinSize(1))
        .in(Server.Builder::roles)
        .use(Arbitraries.integers().between(1, 9_999))
        .withProbability(OFTEN)
        .in((Server.Builder b, Integer n) -> b.number(n))
        .use(Arbitraries.integers().between(0, 100_000))
        .withProbability(OFTEN)
        .in((Server.Builder b, Integer n) -> b.voicePorts(n))
        .use(Arbitraries.of(EmailType.class).set())
        .in(Server.Builder::emailTypes)
        .use(addresses())
        .in(Server.Builder::addresses)
        .use(operatingSystems())
        .withProbability(OFTEN)
        .in((Server.Builder b, OperatingSystem os) -> b.operatingSystem(os))
        .use(machines())
        .withProbability(OFTEN)
        .in((Server.Builder b, Hardware hardware) -> b.hardware(hardware))
        .use(platforms())
        .withProbability(OFTEN)
        .in((Server.Builder b, Platform platform) -> b.platform(platform))
        .use(zones())
        .withProbability(OFTEN)
        .in((Server.Builder b, ZoneId zone) -> b.timeZone(zone))
        .build(Server.Builder::build);
  }

  static Arbitrary<List<String>> addresses() {
    return Arbitraries.of("192.0.2.1", "2001:db8::1", "::", "255.255.255.255").list().ofMaxSize(3);
  }

  static Arbitrary<ZoneId> zones() {
    return Arbitraries.of("America/Toronto", "UTC", "Z", "+05:30", "UTC+01:00", "Europe/Berlin")
        .map(ZoneId::of);
  }

  static Arbitrary<DataRate> rates() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(DataRate::ofBitsPerSecond);
  }

  static Arbitrary<DataSize> sizes() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(DataSize::ofBytes);
  }

  static Arbitrary<OperatingSystem> operatingSystems() {
    return Builders.withBuilder(OperatingSystem::builder)
        .use(Arbitraries.of(WindowsVersion.class))
        .in(OperatingSystem.Builder::version)
        .use(Arbitraries.of("en", "fr-CA", "zh-Hant-TW", "und", "he").map(Locale::forLanguageTag))
        .withProbability(OFTEN)
        .in((OperatingSystem.Builder b, Locale language) -> b.language(language))
        .build(OperatingSystem.Builder::build);
  }

  static Arbitrary<Platform> platforms() {
    return Builders.withBuilder(Platform::builder)
        .use(Arbitraries.of(PlatformKind.class))
        .in(Platform.Builder::kind)
        .use(Arbitraries.of("6.7", "", " ", "null"))
        .withProbability(OFTEN)
        .in((Platform.Builder b, String version) -> b.version(version))
        .use(Arbitraries.of(PlatformFeature.class).set())
        .in(Platform.Builder::features)
        .build(Platform.Builder::build);
  }

  private static Arbitrary<Hardware> machines() {
    return Builders.withBuilder(Hardware::builder)
        .use(Arbitraries.integers().between(1, 4_096))
        .withProbability(OFTEN)
        .in((Hardware.Builder b, Integer n) -> b.logicalProcessors(n))
        .use(Arbitraries.integers().between(1, 9_999).map(Frequency::ofMegahertz))
        .withProbability(OFTEN)
        .in((Hardware.Builder b, Frequency speed) -> b.processorSpeed(speed))
        .use(sizes())
        .withProbability(OFTEN)
        .in((Hardware.Builder b, DataSize memory) -> b.memory(memory))
        .use(drives().list().ofMaxSize(3))
        .in(Hardware.Builder::drives)
        .use(Arbitraries.integers().between(1, 64))
        .withProbability(OFTEN)
        .in((Hardware.Builder b, Integer n) -> b.networkCards(n))
        .build(Hardware.Builder::build);
  }

  private static Arbitrary<Drive> drives() {
    return Builders.withBuilder(Drive::builder)
        .use(Arbitraries.of(DriveUse.class).set().ofMinSize(1))
        .in(Drive.Builder::uses)
        .use(sizes())
        .in(Drive.Builder::size)
        .use(Arbitraries.of(RaidLevel.class))
        .withProbability(OFTEN)
        .in((Drive.Builder b, RaidLevel raid) -> b.raid(raid))
        .use(Arbitraries.of(Attachment.class))
        .withProbability(OFTEN)
        .in((Drive.Builder b, Attachment attachment) -> b.attachment(attachment))
        .build(Drive.Builder::build);
  }
}
