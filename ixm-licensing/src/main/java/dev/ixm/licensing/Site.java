package dev.ixm.licensing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.license.License;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Primary of a site, or its single server, and the servers that do not hear from it: the events
 * of a history, taken in one by one.
 */
final class Site {

  /** What is settled of a license, and which it is. */
  record Knowledge(ImmutableList<Timer> timers, Optional<License> license) {

    /** The same without word from the Primary; a server without a license has none to lose. */
    Knowledge since(Instant lost, Timers rules) {
      Stream<Timer> heard =
          timers.stream().filter(timer -> timer.kind() != Condition.Kind.SYNC_LOST);
      Stream<Timer> silence = license.map(it -> rules.syncLost(it.type(), lost)).stream();
      return new Knowledge(Stream.concat(heard, silence).collect(toImmutableList()), license);
    }

    /** The same, where what the Primary does not know as well names the server. */
    Knowledge of(String server, Knowledge primary) {
      return new Knowledge(
          timers.stream()
              .map(timer -> primary.timers().contains(timer) ? timer : timer.of(server))
              .collect(toImmutableList()),
          license);
    }
  }

  private final Timers rules;
  private final Ledger ledger;
  private final boolean alone;
  private final Map<String, Knowledge> cutOff = new TreeMap<>();
  private Instant now = Instant.MIN;
  private Knowledge before;

  Site(LicenseHistory history, Timers rules) {
    this.rules = rules;
    ledger = new Ledger(history, rules.policy());
    alone = history.servers().isEmpty();
    before = primary();
  }

  /** What a history says of an instant. */
  static Site replay(LicenseHistory history, Timers rules, Instant instant) {
    Site site = new Site(history, rules);
    history.events().stream().takeWhile(event -> !event.at().isAfter(instant)).forEach(site::take);
    return site;
  }

  void take(LicenseEvent event) {
    if (!alone && event.at().isAfter(now)) {
      now = event.at();
      before = primary();
    }
    ledger.take(event);
    event.server().ifPresent(server -> takeSync(event.kind(), server));
  }

  /** A server that is lost goes on with what was known before that instant. */
  private void takeSync(LicenseEvent.Kind kind, String server) {
    if (kind == LicenseEvent.Kind.SYNC_FAILED) {
      cutOff.computeIfAbsent(server, name -> before.since(now, rules));
    } else {
      cutOff.remove(server);
    }
  }

  Ledger ledger() {
    return ledger;
  }

  /** What the Primary knows, and each server that it reaches. */
  Knowledge primary() {
    return new Knowledge(rules.of(ledger), ledger.license());
  }

  /** The servers that the Primary does not reach, and what each knows. */
  ImmutableMap<String, Knowledge> cutOff() {
    return ImmutableMap.copyOf(cutOff);
  }

  /** What a server knows that the Primary does not reach; empty if it does. */
  Optional<Knowledge> cutOff(String server) {
    return Optional.ofNullable(cutOff.get(server));
  }
}
