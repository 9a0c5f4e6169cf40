package dev.ixm.testkit.breach;

import static dev.ixm.model.Topology.HIGH_AVAILABILITY;
import static dev.ixm.model.Topology.SINGLE_SERVER;
import static dev.ixm.testkit.edit.SiteEdits.add;
import static dev.ixm.testkit.edit.SiteEdits.addMany;
import static dev.ixm.testkit.edit.SiteEdits.change;
import static dev.ixm.testkit.edit.SiteEdits.cse;
import static dev.ixm.testkit.edit.SiteEdits.edit;
import static dev.ixm.testkit.edit.SiteEdits.email;
import static dev.ixm.testkit.edit.SiteEdits.like;
import static dev.ixm.testkit.edit.SiteEdits.remote;
import static dev.ixm.testkit.edit.SiteEdits.roles;
import static dev.ixm.testkit.edit.SiteEdits.without;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.EmailType;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.Topology;
import dev.ixm.testkit.edit.SiteEdits;

/** The ways to break the rules about topology, numbers and synchronization. */
final class TopologyBreaches {

  static final ImmutableList<Breach> ALL =
      ImmutableList.<Breach>builder()
          .add(
              Breach.of("release.described", site -> edit(site).release(Release.R11_0).build()),
              Breach.of(
                  "topology.cloud-gateway",
                  site -> edit(site).topology(Topology.CLOUD_GATEWAY).build()),
              Breach.of(
                  "topology.roles",
                  SINGLE_SERVER,
                  site -> add(site, remote(site, Role.REMOTE_WEB).number(1))),
              Breach.of(
                  "topology.roles",
                  HIGH_AVAILABILITY,
                  site -> add(site, like(site).roles(roles(Role.SINGLE)))),
              Breach.of(
                  "topology.roles.one",
                  HIGH_AVAILABILITY,
                  site ->
                      change(
                          without(site, Role.SECONDARY_CONSOLIDATED),
                          Role.SECONDARY,
                          server -> server.addRoles(Role.SECONDARY_CONSOLIDATED))),
              Breach.of(
                  "topology.single-server.exactly-one",
                  SINGLE_SERVER,
                  site -> add(site, like(site).roles(roles(Role.SINGLE)))),
              Breach.of(
                  "topology.primary.exactly-one",
                  HIGH_AVAILABILITY,
                  site -> without(site, Role.PRIMARY)),
              Breach.of(
                  "topology.secondary.count",
                  HIGH_AVAILABILITY,
                  site -> without(site, Role.SECONDARY)),
              Breach.of(
                  "topology.consolidated.exactly-one",
                  HIGH_AVAILABILITY,
                  site -> add(site, remote(site, Role.CONSOLIDATED))),
              Breach.of(
                  "topology.secondary-consolidated.at-most-one",
                  HIGH_AVAILABILITY,
                  site -> addMany(site, Role.SECONDARY_CONSOLIDATED, 2)),
              Breach.of(
                  "topology.servers.minimum",
                  HIGH_AVAILABILITY,
                  site -> without(site, Role.SECONDARY)),
              Breach.of(
                  "topology.time-zone.same",
                  HIGH_AVAILABILITY,
                  site -> change(site, Role.SECONDARY, SiteEdits::moveToTokyo)))
          .add(
              Breach.of(
                  "topology.secondary.number.range",
                  HIGH_AVAILABILITY,
                  site -> change(site, Role.SECONDARY, server -> server.number(21))),
              Breach.of(
                  "topology.secondary.number.unique",
                  HIGH_AVAILABILITY,
                  site -> add(site, like(site).roles(roles(Role.SECONDARY)).number(2))),
              Breach.of(
                  "cse.number.range", HIGH_AVAILABILITY, site -> add(site, cse(site).number(26))),
              Breach.of(
                  "cse.number.unique",
                  HIGH_AVAILABILITY,
                  site ->
                      add(
                          add(site, cse(site).name("TEST-A").number(25)),
                          cse(site).name("TEST-B").number(25))),
              Breach.of(
                  "cse.count.maximum",
                  HIGH_AVAILABILITY,
                  site -> addMany(site, Role.REMOTE_CSE, 26)),
              Breach.of(
                  "web.number.range",
                  HIGH_AVAILABILITY,
                  site -> add(site, remote(site, Role.REMOTE_WEB).number(15))),
              Breach.of(
                  "web.number.unique",
                  HIGH_AVAILABILITY,
                  site ->
                      add(
                          add(site, remote(site, Role.REMOTE_WEB).name("TEST-A").number(1)),
                          remote(site, Role.REMOTE_WEB).name("TEST-B").number(1))),
              Breach.of(
                  "web.count.maximum",
                  HIGH_AVAILABILITY,
                  site -> addMany(site, Role.REMOTE_WEB, 15)))
          .add(
              Breach.of(
                  "cse.email-type.one",
                  HIGH_AVAILABILITY,
                  site -> add(site, cse(site).emailTypes(ImmutableSet.copyOf(EmailType.values())))),
              Breach.of(
                  "cse.consolidated.one-email-type",
                  HIGH_AVAILABILITY,
                  site ->
                      change(
                          edit(site)
                              .emailSystems(
                                  ImmutableList.of(
                                      email(EmailType.GMAIL, 1), email(EmailType.EXCHANGE, 1)))
                              .build(),
                          Role.CONSOLIDATED,
                          server -> server.emailTypes(ImmutableSet.of(EmailType.GMAIL)))),
              Breach.of(
                  "cse.users.maximum",
                  HIGH_AVAILABILITY,
                  site ->
                      edit(site)
                          .seats(edit(site.seats()).advanced(10_000).build())
                          .emailSystems(ImmutableList.of(email(EmailType.GMAIL, 10_000)))
                          .servers(
                              site.servers().stream()
                                  .filter(server -> !server.roles().contains(Role.REMOTE_CSE))
                                  .toList())
                          .build()))
          .build();

  private TopologyBreaches() {}
}
