package dev.ixm.licensing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.model.license.License;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a license grants at an instant, and why.
 *
 * <p>A pure function of the history, the policy and the time zone: events after the instant play no
 * part. The conditions run side by side and none suspends another; the one whose level comes first
 * in {@link LicensePolicy#precedence} decides, by default the most restrictive.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLicenseStatus.class)
public abstract class LicenseStatus {

  LicenseStatus() {}

  /**
   * {@return what a license grants on a date if nothing happens to it but the passing of its term}
   *
   * @param date any date; instants in the result are those at which a day begins in UTC
   * @param license what is licensed
   * @param policy how the guide is read
   */
  public static LicenseStatus on(LocalDate date, License license, LicensePolicy policy) {
    Instant instant = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    return at(instant, LicenseHistory.of(license), policy, ZoneOffset.UTC);
  }

  /**
   * {@return what the license of a site grants at an instant}
   *
   * @param instant when
   * @param history what happened to the license
   * @param policy how the guide is read
   * @param zone the time zone of the server that holds the license, the Primary in HA; days begin
   *     and end there
   */
  public static LicenseStatus at(
      Instant instant, LicenseHistory history, LicensePolicy policy, ZoneId zone) {
    Ledger ledger = Ledger.replay(history, policy, at -> !at.isAfter(instant));
    Timers timers = new Timers(policy, zone);
    LicenseStatus status = of(instant, ledger, timers.of(ledger), policy, ImmutableMap.of());
    if (history.servers().isEmpty()) {
      return status;
    }
    Map<String, LicenseStatus> lost = lost(instant, history, timers, ledger);
    ImmutableMap<String, LicenseStatus> servers =
        Maps.toMap(history.servers(), server -> lost.getOrDefault(server, status));
    return of(instant, ledger, timers.of(ledger), policy, servers);
  }

  /** In the order in which they were lost, so that the history is gone through once. */
  private static Map<String, LicenseStatus> lost(
      Instant instant, LicenseHistory history, Timers timers, Ledger ledger) {
    Replay replay = new Replay(history, timers.policy());
    Map<String, Timer> lost = new HashMap<>();
    for (String server : history.servers()) {
      timers.ofServer(ledger, server).ifPresent(timer -> lost.put(server, timer));
    }
    Map<String, LicenseStatus> statuses = new HashMap<>();
    lost.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(Timer::start)))
        .forEach(it -> statuses.put(it.getKey(), cutOff(instant, it.getValue(), replay, timers)));
    return statuses;
  }

  /** A server that the Primary does not reach goes on with what it knew, and its own grace. */
  private static LicenseStatus cutOff(Instant instant, Timer lost, Replay replay, Timers timers) {
    Ledger known = replay.before(lost.start());
    ImmutableList<Timer> all =
        ImmutableList.<Timer>builder().addAll(timers.of(known)).add(lost).build();
    return of(instant, known, all, timers.policy(), ImmutableMap.of());
  }

  private static LicenseStatus of(
      Instant instant,
      Ledger ledger,
      ImmutableList<Timer> timers,
      LicensePolicy policy,
      ImmutableMap<String, LicenseStatus> servers) {
    ImmutableList<Condition> conditions =
        timers.stream()
            .filter(timer -> timer.isActive(instant))
            .map(timer -> timer.at(instant))
            .sorted(new Precedence(policy))
            .collect(toImmutableList());
    LicenseLevel level = conditions.isEmpty() ? LicenseLevel.FULL : conditions.get(0).level();
    return ImmutableLicenseStatus.builder()
        .level(level)
        .capacity(LicensedCapacity.of(level, ledger.license(), policy))
        .conditions(conditions)
        .nextChange(nextChange(instant, timers, servers))
        .servers(servers)
        .build();
  }

  private static Optional<Instant> nextChange(
      Instant instant, ImmutableList<Timer> timers, ImmutableMap<String, LicenseStatus> servers) {
    return Stream.concat(
            timers.stream().flatMap(Timer::changes).filter(change -> change.isAfter(instant)),
            servers.values().stream().flatMap(server -> server.nextChange().stream()))
        .min(Instant::compareTo);
  }

  /** {@return how much of the license may be used} */
  public abstract LicenseLevel level();

  /** {@return what may be used, for the deployment as a whole} */
  public abstract LicensedCapacity capacity();

  /** {@return all that is the matter, what decides first; empty if nothing is} */
  public abstract ImmutableList<Condition> conditions();

  /**
   * {@return when this status next changes if nothing happens until then; empty if never} It is
   * exact: the status is the same just before, and another at that instant.
   */
  public abstract Optional<Instant> nextChange();

  /**
   * {@return the status of each server that takes the license from the Primary, by name} A server
   * that the Primary reaches has the status of the site. One that it does not reach goes on with
   * the license it knew, and has a grace of its own; it takes the site with it only if no other is
   * reached either.
   */
  public abstract ImmutableMap<String, LicenseStatus> servers();

  /** {@return the condition that decides the level; empty if nothing is the matter} */
  public final Optional<Condition> deciding() {
    return conditions().stream().findFirst();
  }
}
