package dev.ixm.licensing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.licensing.Site.Knowledge;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What decides for a site and for each of its servers, followed from instant to instant. Work is
 * done only for what changes.
 */
final class Levels {

  /** A change of the level of a server, or of the site where no server is named. */
  record Change(Optional<String> server, LicenseLevel before, Optional<Condition> deciding) {

    boolean isOne() {
      return before != level(deciding);
    }
  }

  /** A server that the Primary does not reach. */
  private record Alone(String server, Knowledge knowledge, Optional<Condition> deciding) {}

  /** An instant at which something begins, worsens or ends for such a server. */
  private record Due(Instant at, Alone server) {}

  private final Precedence precedence;
  private final ImmutableSet<String> servers;
  private final Map<String, Alone> alone = new HashMap<>();
  private final TreeSet<Alone> worstFirst;
  private final Queue<Due> due = new PriorityQueue<>(Comparator.comparing(Due::at));
  private Optional<Condition> primary = Optional.empty();

  Levels(Precedence precedence, ImmutableSet<String> servers) {
    this.precedence = precedence;
    this.servers = servers;
    worstFirst =
        new TreeSet<>(
            Comparator.comparing(Alone::deciding, precedence.orNothing())
                .thenComparing(Alone::server));
  }

  static LicenseLevel level(Optional<Condition> deciding) {
    return deciding.map(Condition::level).orElse(LicenseLevel.FULL);
  }

  /** When a server that the Primary does not reach changes next. */
  Optional<Instant> nextDue() {
    return Optional.ofNullable(due.peek()).map(Due::at);
  }

  /**
   * Goes to an instant.
   *
   * @param at not before the last
   * @param site what is known from then on
   * @param lostOrFound the servers of which the sync was lost or restored then
   * @return what changes: the site first, and each server
   */
  ImmutableList<Change> moveTo(Instant at, Site site, Iterable<String> lostOrFound) {
    LicenseLevel siteBefore = level(site());
    LicenseLevel primaryBefore = level(primary);
    Map<String, LicenseLevel> before = new LinkedHashMap<>();
    primary = deciding(site.primary(), at);
    for (String server : lostOrFound) {
      before.put(server, level(server, primaryBefore));
      remove(server);
      site.cutOff(server).ifPresent(known -> put(server, known, at));
    }
    while (nextDue().filter(it -> !it.isAfter(at)).isPresent()) {
      reconsider(due.remove().server(), at, before);
    }
    return Stream.concat(
            Stream.of(new Change(Optional.empty(), siteBefore, site())),
            changes(before, primaryBefore))
        .filter(Change::isOne)
        .collect(toImmutableList());
  }

  /** Of the Primary and the servers that it does not reach, what decides for the worst. */
  private Optional<Condition> site() {
    return Stream.concat(Stream.of(primary), worstFirst.stream().limit(1).map(Levels::named))
        .min(precedence.orNothing())
        .flatMap(it -> it);
  }

  /** What decides for a server, with its name. */
  private static Optional<Condition> named(Alone server) {
    return server
        .deciding()
        .map(it -> ImmutableCondition.builder().from(it).server(server.server()).build());
  }

  /** The servers that the Primary reaches are asked only where it changes. */
  private Stream<Change> changes(Map<String, LicenseLevel> before, LicenseLevel primaryBefore) {
    boolean reachedChange = level(primary) != primaryBefore;
    return (reachedChange ? servers : before.keySet())
        .stream()
            .filter(server -> before.containsKey(server) || !alone.containsKey(server))
            .map(
                server ->
                    new Change(
                        Optional.of(server),
                        before.getOrDefault(server, primaryBefore),
                        Optional.ofNullable(alone.get(server)).map(Levels::named).orElse(primary)));
  }

  private LicenseLevel level(String server, LicenseLevel reached) {
    return Optional.ofNullable(alone.get(server)).map(it -> level(it.deciding())).orElse(reached);
  }

  /** Does nothing for a server that was found or lost again since. */
  private void reconsider(Alone server, Instant at, Map<String, LicenseLevel> before) {
    if (alone.remove(server.server(), server)) {
      before.putIfAbsent(server.server(), level(server.deciding()));
      worstFirst.remove(server);
      put(server.server(), server.knowledge(), at);
    }
  }

  private void remove(String server) {
    Optional.ofNullable(alone.remove(server)).ifPresent(worstFirst::remove);
  }

  private void put(String server, Knowledge knowledge, Instant at) {
    Alone now = new Alone(server, knowledge, deciding(knowledge, at));
    alone.put(server, now);
    worstFirst.add(now);
    knowledge.timers().stream()
        .flatMap(Timer::changes)
        .filter(change -> change.isAfter(at))
        .min(Comparator.naturalOrder())
        .ifPresent(next -> due.add(new Due(next, now)));
  }

  private Optional<Condition> deciding(Knowledge knowledge, Instant instant) {
    return knowledge.timers().stream()
        .filter(timer -> timer.isActive(instant))
        .map(timer -> timer.at(instant))
        .min(precedence);
  }
}
