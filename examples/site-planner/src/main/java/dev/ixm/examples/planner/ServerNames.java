package dev.ixm.examples.planner;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/** Names many servers in few words. */
final class ServerNames {

  private static final int FEW = 4;

  private final Deployment site;

  ServerNames(Deployment site) {
    this.site = site;
  }

  /** {@return the servers at some indexes} */
  String of(Collection<Integer> indexes) {
    return shown(
        indexes.stream().map(index -> site.servers().get(index).name()).collect(toImmutableSet()));
  }

  /** {@return places, of which some or all are servers} */
  String shown(Set<String> places) {
    if (places.size() >= FEW && places.equals(names(server -> true))) {
      return "all %s servers".formatted(places.size());
    }
    return places.size() >= FEW && places.equals(names(Server::isVoiceServer))
        ? "all %s voice servers".formatted(places.size())
        : Joiner.on(", ").join(places);
  }

  private ImmutableSet<String> names(Predicate<Server> which) {
    return site.servers().stream().filter(which).map(Server::name).collect(toImmutableSet());
  }
}
