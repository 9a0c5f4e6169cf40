package dev.ixm.licensing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.ixm.licensing.LicenseEvent.Kind;
import dev.ixm.model.license.License;
import dev.ixm.model.license.LicenseType;
import dev.ixm.model.license.Verification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Random histories on a grid of quarter days, from 2027-01-01 for two hundred days. */
class LicenseProperties {

  private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");
  private static final Duration TICK = Duration.ofDays(1).dividedBy(NaiveSite.TICKS_A_DAY);
  private static final int EVENTS_UNTIL = 800;
  private static final int UNTIL = 1_200;
  private static final ImmutableList<String> SERVERS = ImmutableList.of("consolidated", "voice2");

  static final ImmutableList<License> LICENSES =
      ImmutableList.of(
          Licenses.perpetual(LicenseType.WEBLM).build(),
          Licenses.perpetual(LicenseType.WEBLM).expirationDate(LocalDate.of(2027, 2, 1)).build(),
          Licenses.perpetual(LicenseType.MESSAGING).purchasedVoicePorts(7).build(),
          Licenses.perpetual(LicenseType.MESSAGING)
              .seats(Licenses.advanced(6))
              .expirationDate(LocalDate.of(2027, 4, 1))
              .build(),
          Licenses.perpetual(LicenseType.MESSAGING).verification(Verification.OFFLINE).build());

  static Instant tick(int tick) {
    return START.plusSeconds(tick * TICK.toSeconds());
  }

  @Provide
  Arbitrary<LicenseHistory> histories() {
    return Combinators.combine(
            Arbitraries.of(LICENSES).injectNull(0.1),
            Arbitraries.subsetOf(SERVERS),
            Arbitraries.integers().between(0, EVENTS_UNTIL).list().ofMaxSize(20),
            Arbitraries.randomValue(Random::nextLong))
        .as(
            (license, servers, ticks, seed) ->
                history(Optional.ofNullable(license), servers, ticks, new Random(seed)));
  }

  /** Leaves out what would contradict: a second license or machine at the same instant. */
  private static LicenseHistory history(
      Optional<License> license, Set<String> servers, List<Integer> ticks, Random random) {
    LicenseHistory.Builder history =
        LicenseHistory.builder().initialLicense(license).addAllServers(servers);
    Set<String> states = new HashSet<>();
    for (int tick : ticks) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      if (states.add(tick + " " + kind) && (!isSync(kind) || !servers.isEmpty())) {
        history.addEvents(event(tick(tick), kind, ImmutableList.copyOf(servers), random));
      }
    }
    return history.build();
  }

  private static boolean isSync(Kind kind) {
    return kind == Kind.SYNC_FAILED || kind == Kind.SYNC_SUCCEEDED;
  }

  private static LicenseEvent event(
      Instant at, Kind kind, ImmutableList<String> servers, Random random) {
    return switch (kind) {
      case ACTIVATED -> LicenseEvent.activated(at, LICENSES.get(random.nextInt(LICENSES.size())));
      case REISSUED -> LicenseEvent.reissued(at, LICENSES.get(random.nextInt(LICENSES.size())));
      case VOICE_SERVER_HARDWARE, LICENSE_SERVER_HARDWARE ->
          LicenseEvent.hardware(at, kind, "h" + random.nextInt(4));
      case SYNC_FAILED, SYNC_SUCCEEDED ->
          LicenseEvent.sync(at, kind, servers.get(random.nextInt(servers.size())));
      case CLOCK_MOVED -> LicenseEvent.clockMoved(at, Duration.ofMinutes(random.nextInt(20) - 10));
      default -> LicenseEvent.of(at, kind);
    };
  }

  private static LicenseStatus at(Instant instant, LicenseHistory history) {
    return LicenseStatus.at(instant, history, LicensePolicy.defaults(), ZoneOffset.UTC);
  }

  private static LicenseTimeline timeline(LicenseHistory history) {
    return LicenseTimeline.of(history, LicensePolicy.defaults(), ZoneOffset.UTC);
  }

  @Property(tries = 100)
  void agreesWithASiteThatCountsQuarterDays(@ForAll("histories") LicenseHistory history) {
    NaiveSite site = new NaiveSite(history.initialLicense(), history.servers());
    for (int tick = 0; tick <= UNTIL; tick++) {
      Instant now = tick(tick);
      site.quarterDayPasses();
      history.events().stream().filter(event -> event.at().equals(now)).forEach(site::happens);
      LicenseLevel expected = site.level(LocalDate.ofInstant(now, ZoneOffset.UTC));
      LicenseStatus status = at(now, history);
      assertThat(status.level()).as("at %s of %s", now, history).isEqualTo(expected);
      assertGrants(status, site.license());
      assertServers(status, site, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
  }

  private static void assertServers(LicenseStatus status, NaiveSite site, LocalDate today) {
    status
        .servers()
        .forEach((name, server) -> assertThat(server.level()).isEqualTo(site.level(name, today)));
    status.primary().ifPresent(it -> assertThat(it.level()).isEqualTo(site.primary(today)));
  }

  private static void assertGrants(LicenseStatus status, Optional<License> license) {
    int ports = license.map(License::purchasedVoicePorts).orElse(1);
    int mailboxes = license.map(it -> it.seats().total()).orElse(10);
    boolean all = status.level() == LicenseLevel.FULL || status.level() == LicenseLevel.GRACE;
    boolean quarter = status.level() == LicenseLevel.REDUCED;
    assertThat(status.capacity().voicePorts().value())
        .isEqualTo(all ? ports : quarter ? ports / 4 : 1);
    assertThat(status.capacity().mailboxes().value())
        .isEqualTo(all ? mailboxes : quarter ? mailboxes / 4 : Math.min(mailboxes, 10));
  }

  @Property(tries = 300)
  void nextChangeIsExact(
      @ForAll("histories") LicenseHistory history, @ForAll @IntRange(max = UNTIL) int tick) {
    Instant now = tick(tick);
    LicenseHistory known = until(now, history);
    LicenseStatus status = at(now, known);
    while (status.nextChange().isPresent()) {
      Instant change = status.nextChange().get();
      assertThat(at(change.minusNanos(1), known)).isEqualTo(status);
      LicenseStatus next = at(change, known);
      assertThat(unannounced(next)).isNotEqualTo(unannounced(status));
      status = next;
    }
    assertThat(at(Instant.parse("+12000-01-01T00:00:00Z"), known)).isEqualTo(status);
  }

  /** What a status is, apart from what it announces. */
  private static List<Object> unannounced(LicenseStatus status) {
    List<Object> parts = new ArrayList<>(List.of(status.level(), status.conditions()));
    status.servers().values().forEach(server -> parts.addAll(server.conditions()));
    return parts;
  }

  private static LicenseHistory until(Instant instant, LicenseHistory history) {
    return LicenseHistory.builder()
        .from(history)
        .events(
            history.events().stream()
                .filter(event -> !event.at().isAfter(instant))
                .collect(toImmutableList()))
        .build();
  }

  @Property(tries = 300)
  void theFuturePlaysNoPart(
      @ForAll("histories") LicenseHistory history, @ForAll @IntRange(max = UNTIL) int tick) {
    assertThat(at(tick(tick), history)).isEqualTo(at(tick(tick), until(tick(tick), history)));
  }

  /** A wait that was announced to end is the one thing that gets better by itself. */
  @Property(tries = 100)
  void timeAloneImprovesNothing(
      @ForAll("histories") LicenseHistory history, @ForAll @IntRange(max = UNTIL) int tick) {
    LicenseHistory known = until(tick(tick), history);
    LicenseStatus status = at(tick(tick), known);
    for (int later = tick + 1; later <= UNTIL; later++) {
      LicenseStatus next = at(tick(later), known);
      if (status.level() != LicenseLevel.WAITING) {
        assertThat(next.level()).isGreaterThanOrEqualTo(status.level());
      }
      status = next;
    }
  }

  @Property(tries = 100)
  void theTimelineTellsTheLevelsOfEachDay(@ForAll("histories") LicenseHistory history) {
    Map<Optional<String>, LicenseLevel> levels = levels(at(START.minusNanos(1), history));
    ListMultimap<Instant, TimelineEntry> changes = changes(history);
    int told = 0;
    for (int tick = 0; tick <= UNTIL; tick++) {
      for (TimelineEntry entry : changes.get(tick(tick))) {
        assertThat(levels.put(entry.server(), entry.after().orElseThrow()))
            .isEqualTo(entry.before().orElseThrow())
            .isNotEqualTo(entry.after().orElseThrow());
        told++;
      }
      assertThat(levels(at(tick(tick), history))).isEqualTo(levels);
    }
    assertThat(told).isEqualTo(changes.size());
  }

  /** Of the site and of its servers, each once at an instant. */
  private static ListMultimap<Instant, TimelineEntry> changes(LicenseHistory history) {
    ListMultimap<Instant, TimelineEntry> changes =
        timeline(history)
            .between(START, tick(UNTIL + 1))
            .filter(entry -> entry.kind() == TimelineEntry.Kind.LEVEL_CHANGE)
            .collect(toImmutableListMultimap(TimelineEntry::at, entry -> entry));
    assertThat(changes.values())
        .extracting(TimelineEntry::at, TimelineEntry::server)
        .doesNotHaveDuplicates();
    return changes;
  }

  /** That of the site, without a name, and those of its servers. */
  private static Map<Optional<String>, LicenseLevel> levels(LicenseStatus status) {
    Map<Optional<String>, LicenseLevel> levels = new HashMap<>();
    levels.put(Optional.empty(), status.level());
    status.servers().forEach((name, server) -> levels.put(Optional.of(name), server.level()));
    return levels;
  }

  @Property(tries = 300)
  void timelinesOfAdjacentRangesJoin(
      @ForAll("histories") LicenseHistory history,
      @ForAll @IntRange(max = UNTIL) int one,
      @ForAll @IntRange(max = UNTIL) int other) {
    Instant middle = tick(Math.min(one, other));
    Instant end = tick(Math.max(one, other));
    List<TimelineEntry> joined =
        new ArrayList<>(timeline(history).between(Instant.EPOCH, middle).toList());
    joined.addAll(timeline(history).between(middle, end).toList());
    assertThat(timeline(history).between(Instant.EPOCH, end)).containsExactlyElementsOf(joined);
    assertThat(joined).isSortedAccordingTo(Comparator.comparing(TimelineEntry::at));
    assertThat(joined).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void theOrderInWhichEventsAreAddedDoesNotMatter(
      @ForAll("histories") LicenseHistory history, @ForAll long seed) {
    List<LicenseEvent> shuffled = new ArrayList<>(history.events());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(LicenseHistory.builder().from(history).events(shuffled).build()).isEqualTo(history);
  }

  /** Whatever the zone, with its changes of the clock and its leap days. */
  @Property(tries = 300)
  void remindersAreAsManyInEachZone(
      @ForAll @IntRange(min = 2020, max = 2040) int year,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll("zones") ZoneId zone) {
    License license =
        Licenses.perpetual(LicenseType.WEBLM)
            .expirationDate(LocalDate.ofYearDay(year, day))
            .build();
    LicenseTimeline timeline =
        LicenseTimeline.of(LicenseHistory.of(license), LicensePolicy.defaults(), zone);
    assertThat(timeline.remindersDue(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")))
        .hasSize(3 + 16 + 60)
        .allSatisfy(
            entry ->
                assertThat(entry.date().plusDays(entry.daysLeft().orElseThrow()))
                    .isEqualTo(LocalDate.ofYearDay(year, day)));
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "America/Toronto",
            "America/Sao_Paulo",
            "Europe/London",
            "Africa/Cairo",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Pacific/Kiritimati",
            "UTC")
        .map(ZoneId::of);
  }
}
