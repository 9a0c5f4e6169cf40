package dev.ixm.licensing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ixm.licensing.Site.Knowledge;
import dev.ixm.model.license.License;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
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
@JsonDeserialize(as = ImmutableLicenseStatus.class)
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
    Site site = Site.replay(history, new Timers(policy, zone), instant);
    Knowledge known = site.primary();
    LicenseStatus primary = of(instant, known, policy);
    if (history.servers().isEmpty()) {
      return primary;
    }
    Map<String, Knowledge> cutOff = new LinkedHashMap<>();
    site.cutOff().forEach((server, it) -> cutOff.put(server, it.of(server, known)));
    Map<String, LicenseStatus> alone = Maps.transformValues(cutOff, it -> of(instant, it, policy));
    LicenseStatus whole =
        cutOff.isEmpty() ? primary : of(instant, all(known, cutOff.values()), policy);
    return ImmutableLicenseStatus.builder()
        .from(whole)
        .primary(primary)
        .servers(Maps.toMap(history.servers(), it -> alone.getOrDefault(it, primary)))
        .build();
  }

  /** What the Primary knows, and what concerns one server alone. */
  private static Knowledge all(Knowledge primary, Collection<Knowledge> cutOff) {
    return new Knowledge(
        Stream.concat(
                primary.timers().stream(),
                cutOff.stream()
                    .flatMap(known -> known.timers().stream())
                    .filter(timer -> timer.server().isPresent()))
            .collect(toImmutableList()),
        primary.license());
  }

  private static LicenseStatus of(Instant instant, Knowledge known, LicensePolicy policy) {
    ImmutableList<Condition> conditions =
        known.timers().stream()
            .filter(timer -> timer.isActive(instant))
            .map(timer -> timer.at(instant))
            .sorted(new Precedence(policy))
            .collect(toImmutableList());
    LicenseLevel level = Levels.level(conditions.stream().findFirst());
    return ImmutableLicenseStatus.builder()
        .level(level)
        .capacity(LicensedCapacity.of(level, known.license(), policy))
        .conditions(conditions)
        .nextChange(
            known.timers().stream()
                .flatMap(Timer::changes)
                .filter(change -> change.isAfter(instant))
                .min(Instant::compareTo))
        .build();
  }

  /**
   * {@return how much of the license may be used; of a site of several servers, how much may be
   * used at each of them: the level of the server that has the least}
   */
  public abstract LicenseLevel level();

  /**
   * {@return what the level leaves of the license} Its counts are those of the deployment as a
   * whole. Where servers differ, callers who reach one that has more find what that has.
   */
  public abstract LicensedCapacity capacity();

  /**
   * {@return all that is the matter, what decides first; empty if nothing is} What concerns one
   * server that the Primary does not reach names it.
   */
  public abstract ImmutableList<Condition> conditions();

  /**
   * {@return when this status next changes if nothing happens until then; empty if never} It is
   * exact: the status is the same just before, and another at that instant.
   */
  public abstract Optional<Instant> nextChange();

  /**
   * {@return the status of the Primary, which holds the license; empty for a single server and in
   * the status of one server} A Primary that reaches no other server has a grace for that as well.
   */
  public abstract Optional<LicenseStatus> primary();

  /**
   * {@return the status of each server that takes the license from the Primary, by name} A server
   * that the Primary reaches has the status of the Primary. One that it does not reach goes on with
   * the license it knew, and has a grace of its own.
   */
  public abstract ImmutableMap<String, LicenseStatus> servers();

  /** {@return whether some servers of the site have more than others} */
  public final boolean isPartial() {
    return Stream.concat(primary().stream(), servers().values().stream())
        .anyMatch(server -> server.level() != level());
  }

  /** {@return the condition that decides the level; empty if nothing is the matter} */
  public final Optional<Condition> deciding() {
    return conditions().stream().findFirst();
  }
}
