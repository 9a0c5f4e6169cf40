package dev.ixm.runbook.site;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.model.site.Server;

/** What a deployment lacks for its installation to be carried out as planned. */
final class Gaps {

  private final Site site;
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private Gaps(Site site) {
    this.site = site;
  }

  /** One line for each gap, none for a deployment that can be installed. */
  static ImmutableList<String> of(Site site) {
    return new Gaps(site).find();
  }

  private ImmutableList<String> find() {
    switch (site.deployment().topology()) {
      case SINGLE_SERVER -> exactlyOne(Role.SINGLE);
      case HIGH_AVAILABILITY -> highAvailability();
      case CLOUD_GATEWAY -> lines.add("The guide does not describe how to install a Cloud Gateway");
    }
    site.order().forEach(this::server);
    numbers(Role.SECONDARY);
    numbers(Role.REMOTE_CSE);
    numbers(Role.REMOTE_WEB);
    return lines.build();
  }

  private void highAvailability() {
    exactlyOne(Role.PRIMARY);
    exactlyOne(Role.CONSOLIDATED);
    if (site.servers(Role.SECONDARY).isEmpty()) {
      lines.add("At least one server must be a Secondary");
    }
  }

  private void exactlyOne(Role role) {
    int count = site.servers(role).size();
    if (count != 1) {
      lines.add("Exactly one server must have the role %s, not %s".formatted(role, count));
    }
  }

  private void server(Server server) {
    if (server.roles().stream().filter(Role::isProductServer).count() > 1) {
      lines.add("`%s` can be installed in one role only".formatted(server.name()));
    }
    boolean alone = Site.role(server) == Role.SINGLE;
    boolean aloneExpected = site.deployment().topology() == Topology.SINGLE_SERVER;
    if (alone != aloneExpected && site.deployment().topology() != Topology.CLOUD_GATEWAY) {
      lines.add(
          "`%s` has the role %s, which %s does not have"
              .formatted(server.name(), Site.role(server), site.deployment().topology()));
    }
  }

  private void numbers(Role role) {
    Multiset<Integer> numbers = HashMultiset.create();
    for (Server server : site.servers(role)) {
      server.number().ifPresent(numbers::add);
      if (server.number().isEmpty()) {
        lines.add("`%s` needs a number".formatted(server.name()));
      }
    }
    numbers.entrySet().stream()
        .filter(entry -> entry.getCount() > 1)
        .mapToInt(Multiset.Entry::getElement)
        .sorted()
        .forEach(number -> lines.add("%s %s is there more than once".formatted(role, number)));
  }
}
