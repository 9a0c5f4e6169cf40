package dev.ixm.testkit.arbitrary;

import com.google.common.collect.Ordering;
import dev.ixm.model.PortCount;
import dev.ixm.model.Role;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.site.Server;
import dev.ixm.model.storage.Drive;
import dev.ixm.model.storage.DriveUse;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
    return Values.of(Drive.class)
        .whole("uses", Arbitraries.of(DriveUse.class).set().ofMinSize(1))
        .each("letter", Arbitraries.chars().range('A', 'Z').map(String::valueOf))
        .each("array", Arbitraries.integers().between(0, Drive.MAX_DISKS))
        .each("disks", Arbitraries.integers().between(1, Drive.MAX_DISKS))
        .each("sustainedRequests", Arbitraries.integers().between(0, MAX_REQUESTS))
        .each("peakRequests", Arbitraries.integers().between(0, MAX_REQUESTS))
        .whole("free", Arbitraries.of(Optional.empty()))
        .whole("productFiles", Arbitraries.of(Optional.empty()))
        .build();
  }

  public static Arbitrary<Hardware> machines() {
    return Values.of(Hardware.class)
        .each("logicalProcessors", Arbitraries.integers().between(1, Hardware.MAX_PROCESSORS))
        .each("drives", drives())
        .each("networkCards", Arbitraries.integers().between(1, 64))
        .build();
  }

  /** Servers in any roles, whether they keep the rules or not. */
  public static Arbitrary<Server> anyServers() {
    Arbitrary<Integer> ports = Arbitraries.integers().between(0, PortCount.MAX);
    return Values.of(Server.class)
        .each("name", hostNames())
        .whole("roles", Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(3))
        .each("number", Arbitraries.integers().between(1, Server.MAX_NUMBER))
        .each("voicePorts", ports)
        .each("textToSpeechPorts", ports)
        .each("speechRecognitionPorts", ports)
        .each("faxPorts", ports)
        .whole("addresses", ScalarArbitraries.addresses())
        .each("occupiedPorts", NetworkArbitraries.occupiedPorts())
        .each("operatingSystem", WindowsArbitraries.operatingSystems())
        .each("windows", WindowsArbitraries.setups())
        .each("hardware", machines())
        .each("platform", VirtualizationArbitraries.platforms())
        .build();
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
