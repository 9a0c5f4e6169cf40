package dev.ixm.model.json;

import dev.ixm.model.EmailType;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.platform.Platform;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.quantity.Frequency;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;
import dev.ixm.model.windows.OperatingSystem;
import dev.ixm.model.windows.WindowsSetup;
import java.time.ZoneId;
import java.util.List;
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
        .use(NetworkArbitraries.occupiedPorts().list().ofMaxSize(3))
        .in(Server.Builder::occupiedPorts)
        .use(Arbitraries.integers().between(0, 100_000))
        .withProbability(OFTEN)
        .in((Server.Builder b, Integer n) -> b.textToSpeechPorts(n))
        .use(Arbitraries.integers().between(0, 100_000))
        .withProbability(OFTEN)
        .in((Server.Builder b, Integer n) -> b.speechRecognitionPorts(n))
        .use(Arbitraries.integers().between(0, 100_000))
        .withProbability(OFTEN)
        .in((Server.Builder b, Integer n) -> b.faxPorts(n))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Server.Builder b, Boolean answer) -> b.spare(answer))
        .use(WindowsArbitraries.operatingSystems())
        .withProbability(OFTEN)
        .in((Server.Builder b, OperatingSystem os) -> b.operatingSystem(os))
        .use(WindowsArbitraries.setups())
        .withProbability(OFTEN)
        .in((Server.Builder b, WindowsSetup windows) -> b.windows(windows))
        .use(machines())
        .withProbability(OFTEN)
        .in((Server.Builder b, Hardware hardware) -> b.hardware(hardware))
        .use(PlatformArbitraries.platforms())
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

  static Arbitrary<Frequency> speeds() {
    return Arbitraries.integers().between(1, 9_999).map(Frequency::ofMegahertz);
  }

  private static Arbitrary<Hardware> machines() {
    return Builders.withBuilder(Hardware::builder)
        .use(Arbitraries.integers().between(1, 4_096))
        .withProbability(OFTEN)
        .in((Hardware.Builder b, Integer n) -> b.logicalProcessors(n))
        .use(speeds())
        .withProbability(OFTEN)
        .in((Hardware.Builder b, Frequency speed) -> b.processorSpeed(speed))
        .use(Arbitraries.of(ProcessorVendor.class))
        .withProbability(OFTEN)
        .in((Hardware.Builder b, ProcessorVendor vendor) -> b.processorVendor(vendor))
        .use(Arbitraries.of(ProcessorMode.class))
        .withProbability(OFTEN)
        .in((Hardware.Builder b, ProcessorMode mode) -> b.processorMode(mode))
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
        .use(Arbitraries.chars().range('A', 'Z').map(String::valueOf))
        .withProbability(OFTEN)
        .in((Drive.Builder b, String letter) -> b.letter(letter))
        .use(Arbitraries.integers().between(0, 1_000))
        .withProbability(OFTEN)
        .in((Drive.Builder b, Integer n) -> b.array(n))
        .use(Arbitraries.integers().between(1, 1_000))
        .withProbability(OFTEN)
        .in((Drive.Builder b, Integer n) -> b.disks(n))
        .use(Arbitraries.of(DiskGrade.class))
        .withProbability(OFTEN)
        .in((Drive.Builder b, DiskGrade grade) -> b.grade(grade))
        .use(WindowsArbitraries.answers())
        .withProbability(OFTEN)
        .in((Drive.Builder b, Boolean answer) -> b.virtualDisk(answer))
        .build(Drive.Builder::build);
  }
}
