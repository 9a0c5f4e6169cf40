package dev.ixm.sizing;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Topology;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.pbx.Pbx;
import dev.ixm.model.pbx.PbxKind;
import dev.ixm.model.site.SiteRequirements;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Chooses how the servers of a site work together: a single one as long as it carries the site. */
final class TopologySizing {

  private final SiteRequirements site;
  private final CapacityTables tables;
  private final Figure.Builder<Topology> topology = Figure.builder();
  private final List<String> reasons = new ArrayList<>();

  private TopologySizing(SiteRequirements site, CapacityTables tables) {
    this.site = site;
    this.tables = tables;
  }

  /**
   * The services are the figures of servers for speech and fax, as far as the site asks for any.
   */
  static Figure<Topology> of(
      SiteRequirements site, CapacityTables tables, ImmutableList<Figure<Integer>> services) {
    return new TopologySizing(site, tables).choose(services);
  }

  private Figure<Topology> choose(ImmutableList<Figure<Integer>> services) {
    compare("seats", site.seats().total(), OptionalInt.of(tables.maxSeatsSingle()));
    compare("advanced users", site.seats().advanced(), OptionalInt.of(tables.maxAdvancedSingle()));
    compare("voice ports", site.voicePorts(), mostPorts());
    for (Figure<Integer> servers : services) {
      compare(servers.name(), servers.value(), OptionalInt.of(1));
    }
    if (site.spareVoiceServers() > 0) {
      compare("spare voice servers", site.spareVoiceServers(), OptionalInt.of(0));
    }
    site.hosts()
        .voiceServers()
        .ifPresent(count -> compare("prescribed voice servers", count, OptionalInt.of(1)));
    if (site.mirroringVariant().isPresent()) {
      compare("mirrored servers", 1, OptionalInt.of(0));
    }
    return topology
        .name("topology")
        .value(site.topology().orElse(reasons.isEmpty() ? SINGLE_SERVER : HIGH_AVAILABILITY))
        .formula(formula())
        .source(Source.of(2, "Maximum System Capacity"))
        .build();
  }

  /** With an Iwatsu ECS more servers do not help, so that its ports are no reason for them. */
  private OptionalInt mostPorts() {
    return site.pbx().map(Pbx::kind).filter(PbxKind.IWATSU_ECS::equals).isPresent()
        ? OptionalInt.empty()
        : OptionalInt.of(tables.maxPortsPerVoiceServer());
  }

  private void compare(String what, int count, OptionalInt most) {
    topology.input(what, count + ", at most " + most.orElse(tables.maxPortsIwatsu()));
    if (most.isPresent() && count > most.getAsInt()) {
      reasons.add(what);
    }
  }

  private String formula() {
    if (site.topology().isPresent()) {
      return "as the site asks";
    }
    return reasons.isEmpty()
        ? "a single server carries the site"
        : "a single server does not carry the site: " + String.join(", ", reasons);
  }
}
