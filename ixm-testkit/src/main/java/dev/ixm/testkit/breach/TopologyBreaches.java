package dev.ixm.testkit.breach;

import static dev.ixm.testkit.breach.Breach.any;
import static dev.ixm.testkit.breach.Breach.several;
import static dev.ixm.testkit.breach.Breach.single;
import static dev.ixm.testkit.edit.SiteEdits.add;
import static dev.ixm.testkit.edit.SiteEdits.addMany;
import static dev.ixm.testkit.edit.SiteEdits.change;
import static dev.ixm.testkit.edit.SiteEdits.cse;
import static dev.ixm.testkit.edit.SiteEdits.edit;
import static dev.ixm.testkit.edit.SiteEdits.email;
import static dev.ixm.testkit.edit.SiteEdits.like;
import static dev.ixm.testkit.edit.SiteEdits.remote;
import static dev.ixm.testkit.edit.SiteEdits.roles;
import static dev.ixm.testkit.edit.SiteEdits.seats;
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
              any("release.described", site -> edit(site).release(Release.R11_0).build()),
              any(
                  "topology.cloud-gateway",
                  site -> edit(site).topology(Topology.CLOUD_GATEWAY).build()),
              single("topology.roles", site -> add(site, remote(site, Role.REMOTE_WEB).number(1))),
              several("topology.roles", site -> add(site, like(site).roles(roles(Role.SINGLE)))),
              several(
                  "topology.roles.one",
                  site ->
                      change(
                          without(site, Role.SECONDARY_CONSOLIDATED),
                          Role.SECONDARY,
                          server -> server.addRoles(Role.SECONDARY_CONSOLIDATED))),
              single(
                  "topology.single-server.exactly-one",
                  site -> add(site, like(site).roles(roles(Role.SINGLE)))),
              several("topology.primary.exactly-one", site -> without(site, Role.PRIMARY)),
              several("topology.secondary.count", site -> without(site, Role.SECONDARY)),
              several(
                  "topology.consolidated.exactly-one",
                  site -> add(site, remote(site, Role.CONSOLIDATED))),
              several(
                  "topology.secondary-consolidated.at-most-one",
                  site -> addMany(site, Role.SECONDARY_CONSOLIDATED, 2)),
              several("topology.servers.minimum", site -> without(site, Role.SECONDARY)),
              several(
                  "topology.time-zone.same",
                  site -> change(site, Role.SECONDARY, SiteEdits::moveToTokyo)))
          .add(
              several(
                  "topology.secondary.number.range",
                  site -> change(site, Role.SECONDARY, server -> server.number(21))),
              several(
                  "topology.secondary.number.unique",
                  site -> add(site, like(site).roles(roles(Role.SECONDARY)).number(2))),
              several("cse.number.range", site -> add(site, cse(site).number(26))),
              several(
                  "cse.number.unique",
                  site ->
                      add(
                          add(site, cse(site).name("TEST-A").number(25)),
                          cse(site).name("TEST-B").number(25))),
              several("cse.count.maximum", site -> addMany(site, Role.REMOTE_CSE, 26)),
              several(
                  "web.number.range", site -> add(site, remote(site, Role.REMOTE_WEB).number(15))),
              several(
                  "web.number.unique",
                  site ->
                      add(
                          add(site, remote(site, Role.REMOTE_WEB).name("TEST-A").number(1)),
                          remote(site, Role.REMOTE_WEB).name("TEST-B").number(1))),
              several("web.count.maximum", site -> addMany(site, Role.REMOTE_WEB, 15)))
          .add(
              several(
                  "cse.email-type.one",
                  site -> add(site, cse(site).emailTypes(ImmutableSet.copyOf(EmailType.values())))),
              several(
                  "cse.consolidated.one-email-type",
                  site ->
                      change(
                          edit(site)
                              .emailSystems(
                                  ImmutableList.of(
                                      email(EmailType.GMAIL, 1), email(EmailType.EXCHANGE, 1)))
                              .build(),
                          Role.CONSOLIDATED,
                          server -> server.emailTypes(ImmutableSet.of(EmailType.GMAIL)))),
              several(
                  "cse.users.maximum",
                  site ->
                      edit(seats(site, edit(site.seats()).advanced(10_000).build()))
                          .emailSystems(ImmutableList.of(email(EmailType.GMAIL, 10_000)))
                          .servers(
                              site.servers().stream()
                                  .filter(server -> !server.roles().contains(Role.REMOTE_CSE))
                                  .toList())
                          .build()))
          .build();

  private TopologyBreaches() {}
}
