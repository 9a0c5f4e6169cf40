package dev.ixm.sizing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.platform.PlatformKind;
import dev.ixm.model.site.SiteRequirements;
import java.util.Optional;

/** Sizes what goes beside the calls: speech, fax, organizational units. */
public final class ServiceSizing {

  private static final Source CAPACITY = Source.of(2, "Maximum System Capacity");

  private ServiceSizing() {}

  /**
   * {@return how many servers offer so many text-to-speech ports}
   *
   * <p>Source: guide chapter 2, Maximum System Capacity.
   *
   * @param ports the ports in use at the same time, 0 or more
   * @param tables the ports of a server
   * @throws IllegalArgumentException if {@code ports} is negative
   */
  public static Figure<Integer> textToSpeechServers(int ports, CapacityTables tables) {
    return servers("servers for text to speech", ports, tables.maxTextToSpeechPorts());
  }

  /**
   * {@return how many servers offer so many speech recognition ports}
   *
   * <p>Source: guide chapter 2, Maximum System Capacity.
   *
   * @param ports the ports in use at the same time, 0 or more
   * @param tables the ports of a server
   * @throws IllegalArgumentException if {@code ports} is negative
   */
  public static Figure<Integer> speechRecognitionServers(int ports, CapacityTables tables) {
    return servers("servers for speech recognition", ports, tables.maxSpeechRecognitionPorts());
  }

  /**
   * {@return the most fax ports on a platform; empty where the guide gives none}
   *
   * <p>Chapters 23 and 24 each speak of virtual environments in general; each is read as speaking
   * of its own platform. Source: guide chapters 23 and 24, Virtual Environment Limitations.
   *
   * @param platform what the server runs on
   * @param tables the fax ports
   */
  public static Optional<Figure<Integer>> faxPorts(PlatformKind platform, CapacityTables tables) {
    return switch (platform) {
      case VMWARE -> Optional.of(faxPorts(platform, 23, tables.maxFaxPortsVmware()));
      case HYPER_V -> Optional.of(faxPorts(platform, 24, tables.maxFaxPortsHyperV()));
      case PHYSICAL, AWS, TERMINAL_SERVICES -> Optional.empty();
    };
  }

  /**
   * {@return how many servers offer so many fax ports; empty where the guide does not limit them}
   *
   * <p>The limit is read as one of every server. Source: guide chapters 23 and 24, Virtual
   * Environment Limitations.
   *
   * @param ports the ports in use at the same time, 0 or more
   * @param platform what the servers run on
   * @param tables the fax ports
   * @throws IllegalArgumentException if {@code ports} is negative
   */
  public static Optional<Figure<Integer>> faxServers(
      int ports, PlatformKind platform, CapacityTables tables) {
    return faxPorts(platform, tables)
        .map(
            most ->
                Figure.<Integer>builder()
                    .from(servers("servers for fax", ports, most.value()))
                    .source(most.source())
                    .build());
  }

  /** The servers for each service that the site asks for, as far as there is a limit. */
  static ImmutableList<Figure<Integer>> servers(SiteRequirements site, CapacityTables tables) {
    ImmutableList.Builder<Figure<Integer>> servers = ImmutableList.builder();
    site.textToSpeechPorts().ifPresent(it -> servers.add(textToSpeechServers(it, tables)));
    site.speechRecognitionPorts()
        .ifPresent(it -> servers.add(speechRecognitionServers(it, tables)));
    site.faxPorts()
        .ifPresent(
            ports ->
                site.hosts()
                    .platform()
                    .flatMap(host -> faxServers(ports, host.kind(), tables))
                    .ifPresent(servers::add));
    return servers.build();
  }

  /** As many voice servers as the services need as well, and so many spare ones beside them. */
  static Figure<Integer> atLeast(
      Figure<Integer> voiceServers, ImmutableList<Figure<Integer>> services, int spares) {
    int most = 0;
    for (Figure<Integer> servers : services) {
      most = Math.max(most, servers.value());
    }
    int least = most + spares;
    if (least <= voiceServers.value()) {
      return voiceServers;
    }
    Figure.Builder<Integer> more = Figure.<Integer>builder().from(voiceServers);
    for (Figure<Integer> servers : services) {
      more.input(servers.name(), servers.value());
    }
    return more.value(least)
        .formula(voiceServers.formula() + "; no fewer than the services beside the calls need")
        .basis(Basis.INFERRED)
        .build();
  }

  /**
   * {@return how many Organizational Units keep all users below the number that is best for UC
   * Mobile}
   *
   * <p>Source: guide chapter 2, Maximum System Capacity.
   *
   * @param users the users of UC Mobile, 0 or more
   * @param tables the users of a unit
   * @throws IllegalArgumentException if {@code users} is negative
   */
  public static Figure<Integer> organizationalUnits(int users, CapacityTables tables) {
    checkArgument(users >= 0, "users must not be negative: %s", users);
    int most = tables.organizationalUnitBelow() - 1;
    return Figure.<Integer>builder()
        .name("organizational units")
        .value(IntMath.divide(users, most, CEILING))
        .formula("users / (users that a unit should stay below - 1), rounded up")
        .input("users", users)
        .input("users that a unit should stay below", tables.organizationalUnitBelow())
        .source(CAPACITY)
        .build();
  }

  /**
   * {@return the physical cores that have so many logical processors (vCPU) with Hyper-Threading}
   *
   * <p>Source: guide chapter 2, Hardware Requirements.
   *
   * @param logicalProcessors 1 or more; an odd number is rounded up
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Figure<Integer> physicalCores(int logicalProcessors) {
    checkArgument(
        logicalProcessors >= 1, "logical processors must be 1 or more: %s", logicalProcessors);
    return Figure.<Integer>builder()
        .name("physical cores")
        .value(IntMath.divide(logicalProcessors, 2, CEILING))
        .formula("logical processors / 2, rounded up, with Hyper-Threading")
        .input("logical processors", logicalProcessors)
        .source(Source.of(2, "Hardware Requirements"))
        .build();
  }

  private static Figure<Integer> servers(String name, int ports, int perServer) {
    checkArgument(ports >= 0, "ports must not be negative: %s", ports);
    return Figure.<Integer>builder()
        .name(name)
        .value(IntMath.divide(ports, perServer, CEILING))
        .formula("ports / ports per server, rounded up")
        .input("ports", ports)
        .input("ports per server", perServer)
        .basis(Basis.INFERRED)
        .source(CAPACITY)
        .build();
  }

  private static Figure<Integer> faxPorts(PlatformKind platform, int chapter, int ports) {
    return Figure.<Integer>builder()
        .name("fax ports")
        .value(ports)
        .formula("as stated for the platform")
        .input("platform", platform)
        .source(Source.of(chapter, "Virtual Environment Limitations"))
        .build();
  }
}
