package dev.ixm.testkit.arbitrary;

import com.google.common.collect.Ordering;
import dev.ixm.model.EmailType;
import dev.ixm.model.PortCount;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.hardware.ProcessorMode;
import dev.ixm.model.hardware.ProcessorVendor;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Attachment;
import dev.ixm.model.storage.DiskGrade;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import dev.ixm.model.storage.RaidLevel;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Any hosts and parts of hosts, whether they make sense or not; any fact may be missing. */
public final class HostArbitraries {

  private static final int MAX_REQUESTS = 100_000_000;

  public static final ArbitraryTable TABLE =
      new ArbitraryTable()
          .put(Drive.class, HostArbitraries::drives)
          .put(Hardware.class, HostArbitraries::machines);

  private HostArbitraries() {}

  public static Arbitrary<Drive> drives() {
    return Combinators.combine(
            emptyDrives(),
            ScalarArbitraries.sizes().optional(),
            ScalarArbitraries.sizes().optional())
        .as(
            (drive, free, files) ->
                Drive.builder()
                    .from(drive)
                    .free(free.map(size -> Ordering.natural().min(size, drive.size())))
                    .productFiles(files.map(size -> Ordering.natural().min(size, drive.size())))
                    .build());
  }

  private static Arbitrary<Drive> emptyDrives() {
    return Builders.withBuilder(Drive::builder)
        .use(Arbitraries.of(DriveUse.class).set().ofMinSize(1))
        .inSetter(Drive.Builder::uses)
        .use(ScalarArbitraries.sizes())
        .inSetter(Drive.Builder::size)
        .use(Arbitraries.of(RaidLevel.class).optional())
        .inSetter(Drive.Builder::raid)
        .use(Arbitraries.of(Attachment.class).optional())
        .inSetter(Drive.Builder::attachment)
        .use(Arbitraries.chars().range('A', 'Z').map(String::valueOf).optional())
        .inSetter(Drive.Builder::letter)
        .use(ScalarArbitraries.counts(0, Drive.MAX_DISKS))
        .inSetter(Drive.Builder::array)
        .use(ScalarArbitraries.counts(1, Drive.MAX_DISKS))
        .inSetter(Drive.Builder::disks)
        .use(Arbitraries.of(DiskGrade.class).optional())
        .inSetter(Drive.Builder::grade)
        .use(ScalarArbitraries.answers())
        .inSetter(Drive.Builder::virtualDisk)
        .use(ScalarArbitraries.counts(0, MAX_REQUESTS))
        .inSetter(Drive.Builder::sustainedRequests)
        .use(ScalarArbitraries.counts(0, MAX_REQUESTS))
        .inSetter(Drive.Builder::peakRequests)
        .build(Drive.Builder::build);
  }

  public static Arbitrary<Hardware> machines() {
    return Combinators.combine(
            ScalarArbitraries.counts(1, 4_096),
            ScalarArbitraries.frequencies().optional(),
            Arbitraries.of(ProcessorVendor.class).optional(),
            Arbitraries.of(ProcessorMode.class).optional(),
            ScalarArbitraries.sizes().optional(),
            drives().list().ofMaxSize(3),
            ScalarArbitraries.counts(1, 64))
        .as(
            (processors, speed, vendor, mode, memory, drives, cards) ->
                Hardware.builder()
                    .logicalProcessors(processors)
                    .processorSpeed(speed)
                    .processorVendor(vendor)
                    .processorMode(mode)
                    .memory(memory)
                    .drives(drives)
                    .networkCards(cards)
                    .build());
  }

  /** Servers in any roles, whether they keep the rules or not. */
  public static Arbitrary<Server> anyServers() {
    Arbitrary<OptionalInt> ports = ScalarArbitraries.counts(0, PortCount.MAX);
    return Builders.withBuilder(Server::builder)
        .use(hostNames())
        .inSetter(Server.Builder::name)
        .use(Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3))
        .inSetter(Server.Builder::roles)
        .use(ScalarArbitraries.counts(1, 9_999))
        .inSetter(Server.Builder::number)
        .use(ports)
        .inSetter(Server.Builder::voicePorts)
        .use(ports)
        .inSetter(Server.Builder::textToSpeechPorts)
        .use(ports)
        .inSetter(Server.Builder::speechRecognitionPorts)
        .use(ports)
        .inSetter(Server.Builder::faxPorts)
        .use(Arbitraries.of(EmailType.class).set())
        .inSetter(Server.Builder::emailTypes)
        .use(ScalarArbitraries.answers())
        .inSetter(Server.Builder::spare)
        .use(ScalarArbitraries.addresses())
        .inSetter(Server.Builder::addresses)
        .use(NetworkArbitraries.occupiedPorts().list().ofMaxSize(3))
        .inSetter(Server.Builder::occupiedPorts)
        .use(WindowsArbitraries.operatingSystems().optional())
        .inSetter(Server.Builder::operatingSystem)
        .use(WindowsArbitraries.setups().optional())
        .inSetter(Server.Builder::windows)
        .use(machines().optional())
        .inSetter(Server.Builder::hardware)
        .use(VirtualizationArbitraries.platforms().optional())
        .inSetter(Server.Builder::platform)
        .use(ScalarArbitraries.zones().optional())
        .inSetter(Server.Builder::timeZone)
        .build(Server.Builder::build);
  }

  private static Arbitrary<String> hostNames() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars('-', '_')
        .ofMaxLength(14)
        .map("S"::concat);
  }
}
