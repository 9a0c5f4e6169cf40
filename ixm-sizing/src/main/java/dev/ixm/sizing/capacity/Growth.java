package dev.ixm.sizing.capacity;

import static com.google.common.base.Preconditions.checkArgument;
import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.EmailSystem;
import dev.ixm.model.Role;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.capacity.HardwareTable;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.network.NetworkLimits;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.TrafficProfile;
import dev.ixm.model.topology.ServerNumbers;
import dev.ixm.sizing.ServiceSizing;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells which limits a growing site hits, and at how many seats.
 *
 * <p>A site is taken to grow in proportion: twice the seats have twice the advanced users, twice
 * the synchronized users, twice the ports of all kinds, the directory entries and the tenants. The
 * guide gives the limits; that arithmetic goes beyond it.
 */
public final class Growth {

  private static final int MAX_YEARS = 100;
  private static final int DAYS_PER_YEAR = 365;
  private static final Source CAPACITY = Source.of(2, "Maximum System Capacity");

  private final SiteRequirements site;
  private final ImmutableList.Builder<Figure<Long>> limits = ImmutableList.builder();

  private Growth(SiteRequirements site) {
    this.site = site;
  }

  /**
   * {@return for each limit the most seats that keep it, fewest first}
   *
   * <p>What a site has none of has no limit here: a site without seats has none at all. A limit
   * that the site exceeds today shows fewer seats than it has.
   *
   * @param site what the site needs today
   * @param facts the limits, usually of the release that the site asks for
   */
  public static ImmutableList<Figure<Long>> limits(SiteRequirements site, ReleaseFacts facts) {
    Growth growth = new Growth(site);
    growth.addCapacities(facts.get(CapacityTables.KIND), facts.get(NetworkLimits.KIND));
    growth.addServices(facts.get(CapacityTables.KIND), facts.get(ServerNumbers.KIND));
    growth.addRemoteEngines(facts.get(CapacityTables.KIND), facts.get(ServerNumbers.KIND));
    growth.addMessages(facts.get(CapacityTables.KIND));
    growth.addHardware(facts);
    return ImmutableList.sortedCopyOf(comparing(Figure<Long>::value), growth.limits.build());
  }

  /**
   * {@return the limit that the site hits first when it grows; empty if it has exceeded all, or one
   * that no larger plan lifts, see {@link SizingPlan#exceeded}}
   *
   * @param site what the site needs today
   * @param facts the limits, usually of the release that the site asks for
   */
  public static Optional<Figure<Long>> next(SiteRequirements site, ReleaseFacts facts) {
    return Sizing.size(site, facts).exceeded().isEmpty()
        ? limits(site, facts).stream()
            .filter(limit -> limit.value() >= site.seats().total())
            .findFirst()
        : Optional.empty();
  }

  /**
   * {@return for each limit the last day on which a growing site keeps it, the first to come first}
   *
   * <p>Limits that the site has exceeded already, and those that are more than 100 years away, are
   * left out.
   *
   * @param site what the site needs today
   * @param facts the limits, usually of the release that the site asks for
   * @param seatsPerYear how many seats come in 365 days, all else in proportion; 1 or more
   * @param today the first day
   * @throws IllegalArgumentException if the site does not grow
   */
  public static ImmutableList<Figure<LocalDate>> until(
      SiteRequirements site, ReleaseFacts facts, int seatsPerYear, LocalDate today) {
    checkArgument(seatsPerYear >= 1, "seats a year must be 1 or more: %s", seatsPerYear);
    int seats = site.seats().total();
    return limits(site, facts).stream()
        .filter(limit -> limit.value() >= seats)
        .filter(limit -> (limit.value() - seats) / MAX_YEARS < seatsPerYear)
        .map(limit -> until(limit, seats, seatsPerYear, today))
        .collect(ImmutableList.toImmutableList());
  }

  private static Figure<LocalDate> until(
      Figure<Long> limit, int seats, int seatsPerYear, LocalDate today) {
    return Figure.<LocalDate>builder()
        .name(limit.name().replace("seats until", "last day within"))
        .value(today.plusDays((limit.value() - seats) * DAYS_PER_YEAR / seatsPerYear))
        .formula("today + (seats of the limit - seats today) × 365 / seats a year, rounded down")
        .input("today", today)
        .input("seats of the limit", limit.value())
        .input("seats today", seats)
        .input("seats a year", seatsPerYear)
        .basis(Basis.BEYOND_GUIDE)
        .source(limit.source())
        .build();
  }

  private void addCapacities(CapacityTables tables, NetworkLimits network) {
    int seats = site.seats().total();
    int advanced = site.seats().advanced();
    int synced = site.emailSystems().stream().mapToInt(EmailSystem::users).sum();
    Source links = Source.of(2, "Server Network Requirements");
    add("seats of a single server", seats, tables.maxSeatsSingle(), CAPACITY);
    add("advanced users of a single server", advanced, tables.maxAdvancedSingle(), CAPACITY);
    add("seats of a site", seats, tables.maxSeatsHighAvailability(), CAPACITY);
    add("advanced users of a site", advanced, tables.maxAdvancedHighAvailability(), CAPACITY);
    add(
        "advanced users with a link of " + network.slowLink(),
        advanced,
        network.fastFrom() - 1,
        links);
    add(
        "synchronized users of the CSE on the Consolidated server",
        synced,
        tables.maxUsersPerCse(),
        Source.of(2, "For Unified Messaging Sync Users (UM)"));
    if (site.pbx().map(Pbx::kind).filter(PbxKind.IWATSU_ECS::equals).isPresent()) {
      addPorts("with an Iwatsu ECS", tables.maxPortsIwatsu());
    } else {
      addPorts("of a single server", tables.maxPortsPerVoiceServer());
      addPorts("of a site", tables.maxPortsHighAvailability());
    }
    add(
        "entries of the company directory",
        site.directoryEntries().orElse(0),
        tables.maxDirectoryEntries(),
        CAPACITY);
    add("tenants", site.tenants().orElse(0), tables.maxTenants(), CAPACITY);
  }

  /** Services of voice servers; those of a site are of as many as it may have. */
  private void addServices(CapacityTables tables, ServerNumbers numbers) {
    int servers =
        numbers.count(Role.PRIMARY).upperEndpoint() + numbers.count(Role.SECONDARY).upperEndpoint();
    addService(
        "text-to-speech ports",
        site.textToSpeechPorts(),
        tables.maxTextToSpeechPorts(),
        servers,
        CAPACITY);
    addService(
        "speech recognition ports",
        site.speechRecognitionPorts(),
        tables.maxSpeechRecognitionPorts(),
        servers,
        CAPACITY);
    site.hosts()
        .platform()
        .flatMap(host -> ServiceSizing.faxPorts(host.kind(), tables))
        .ifPresent(
            each -> addService("fax ports", site.faxPorts(), each.value(), servers, each.source()));
  }

  /** A site with few users has none of them yet, and grows into them. */
  private void addRemoteEngines(CapacityTables tables, ServerNumbers numbers) {
    int seats = site.seats().total();
    if (seats > 0 && site.emailSystems().stream().anyMatch(EmailSystem::isUsed)) {
      addSearched(
          "remote CSE servers",
          Fitting.usersOfEngines(
              numbers.count(Role.REMOTE_CSE).upperEndpoint(), seats, site.emailSystems(), tables));
    }
  }

  private void addService(String ports, OptionalInt today, int each, int servers, Source source) {
    add(ports + " of a single server", today.orElse(0), each, source);
    add(ports + " of a site", today.orElse(0), each * servers, source);
  }

  /** By the traffic of the site, or else the tested mix. */
  private void addMessages(CapacityTables tables) {
    TrafficProfile traffic = site.expectedTraffic();
    int synced = site.emailSystems().stream().mapToInt(EmailSystem::users).sum();
    long seats = site.seats().total();
    if (seats > 0) {
      addSearched(
          "messages a minute",
          Fitting.usersOfMessageRate(
              traffic, tables, users -> (int) ((long) users * synced / seats)));
    }
  }

  private void addPorts(String of, int limit) {
    add("voice ports " + of, site.voicePorts(), limit, CAPACITY);
  }

  private void addHardware(ReleaseFacts facts) {
    CapacityTables tables = facts.get(CapacityTables.KIND);
    int seats = site.seats().total();
    boolean several = Sizing.size(site, facts).topology().value() == HIGH_AVAILABILITY;
    HardwareTable table =
        several ? tables.highAvailabilityHardware() : tables.singleServerHardware();
    HardwareProfile row = table.nearest(seats);
    add(
        "seats of hardware " + row.name(),
        seats,
        row.maxUsers(),
        table.source(row),
        larger(table, row));
    site.retention()
        .filter(kept -> seats > 0)
        .ifPresent(
            kept ->
                addSearched(
                    "message storage of hardware " + row.name(),
                    Fitting.usersOfDisk(row.storage(), site.expectedTraffic(), kept)));
  }

  /** What so many users keep as a few do that are a part of them; no limit if all fit. */
  private void addSearched(String name, Figure<Integer> most) {
    if (most.value() < SeatCounts.MAX) {
      limits.add(
          Figure.<Long>builder()
              .name("seats until the limit of " + name)
              .value(most.value().longValue())
              .formula(most.formula())
              .input("limit", most.value())
              .input("used today", site.seats().total())
              .putAllInputs(most.inputs())
              .basis(Basis.BEYOND_GUIDE)
              .source(most.source())
              .build());
    }
  }

  /** What the servers need that the site grows into; nothing if there is no larger row. */
  private static ImmutableMap<String, String> larger(HardwareTable table, HardwareProfile row) {
    HardwareProfile next = table.nearest(row.maxUsers() + 1);
    return next.equals(row)
        ? ImmutableMap.of()
        : ImmutableMap.of(
            "beyond it",
            "%s with %s logical processors, %s memory, %s storage"
                .formatted(next.name(), next.logicalProcessors(), next.memory(), next.storage()));
  }

  private void add(String name, int today, int limit, Source source) {
    add(name, today, limit, source, ImmutableMap.of());
  }

  private void add(
      String name, int today, int limit, Source source, ImmutableMap<String, String> more) {
    int seats = site.seats().total();
    if (today == 0 || seats == 0) {
      return;
    }
    limits.add(
        Figure.<Long>builder()
            .name("seats until the limit of " + name)
            .value((long) limit * seats / today)
            .formula("limit × seats today / used today, rounded down")
            .input("limit", limit)
            .input("seats today", seats)
            .input("used today", today)
            .putAllInputs(more)
            .basis(Basis.BEYOND_GUIDE)
            .source(source)
            .build());
  }
}
