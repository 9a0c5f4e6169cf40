package dev.ixm.runbook.upgrade;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Release;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.service.ServiceCatalog;
import dev.ixm.model.service.WindowsService;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * What an upgrade needs of a site and makes of it.
 *
 * @param site which site
 * @param from the release that is installed
 * @param servers those that the product is installed on, and those from which it is administered
 */
record UpgradeState(SiteView site, Release from, ImmutableSet<Server> servers) {

  /** With it the product was installed. */
  static final String ACCOUNT = "the account of the installation";

  /** Which account that is, for whoever does not know. */
  static final String WHICH_ACCOUNT =
      "It is the one that was entered for DCOM: see `Log On as` of `%s`".formatted(Services.VOICE);

  /** Whether all voice servers are synchronized after the upgrade. */
  static final Key ALL_IN_STEP = Key.of("synchronization of all voice servers");

  /** Whether it is known what the installer of a single server sets for logins. */
  static final Key PROVIDERS = Key.of("providers for single sign-on");

  static final String DATABASE = "the database";

  private static final Source ORDER = Source.of(16, HighAvailabilityUpgrade.SECTION);

  UpgradeState(SiteView site, Release from) {
    this(
        site,
        from,
        Stream.concat(site.order().stream(), site.stated().servers(Role.REMOTE_ADMIN))
            .collect(ImmutableSet.toImmutableSet()));
  }

  static Key cycled(String server) {
    return Key.of("graceful restart of the database", server, "");
  }

  static Effect copied(Server server) {
    return Keys.files(server.name(), "upgrade program").is(Key.YES);
  }

  static Key recorded(String server) {
    return Key.of("record of startup types", server, "");
  }

  String to() {
    return site.stated().release().toString();
  }

  /** It runs with the old release; whether it is in step has to be looked for. */
  SiteState start() {
    ImmutableList.Builder<Effect> facts = ImmutableList.builder();
    facts.add(Keys.LICENSE.is(Key.NONE));
    servers().forEach(it -> facts.add(Keys.release(it.name()).is(from.toString())));
    site.voiceServers().forEach(it -> facts.add(Keys.inStep(it.name()).is(Key.NONE)));
    return SiteState.installed(site).with(facts.build());
  }

  ImmutableList<Need> goal(Source source) {
    ImmutableList.Builder<Effect> facts = ImmutableList.builder();
    servers().forEach(it -> facts.add(Keys.release(it.name()).is(to())));
    for (Server server : site.order()) {
      facts.add(Keys.restartDue(server.name()).is(Key.NONE));
      services(server).forEach(it -> facts.add(Keys.running(server.name(), it).is(Key.YES)));
      services(server).forEach(it -> facts.add(Keys.disabled(server.name(), it).is(Key.NONE)));
    }
    if (site.isHighAvailability()) {
      site.voiceServers().forEach(it -> facts.add(Keys.inStep(it.name()).is(Key.YES)));
    }
    return facts.build().stream().map(fact -> Need.stated(fact, source)).collect(toImmutableList());
  }

  /** {@return the product's services on a server} */
  ImmutableList<String> services(Server server) {
    return site.order().contains(server)
        ? site.facts().get(ServiceCatalog.KIND).services().stream()
            .filter(service -> service.roles().contains(SiteView.role(server)))
            .map(WindowsService::name)
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** What every installation of a release over another relies on, and what comes of it. */
  Step.Builder installing(Step.Builder step, Server server, Source source) {
    String name = server.name();
    Release before =
        Upgrade.path(from, site.stated().release()).size() > 1 ? Upgrade.STOP_OVER : from;
    step.needing(Keys.LICENSE.is(Key.YES), source)
        .needingInferred(Safeguards.AGREED.is(Key.YES), source)
        .needingInferred(copied(server), source)
        .needing(Keys.release(name).is(before.toString()), Source.of(15, "Upgrade Paths"))
        .setting(Keys.release(name), to())
        .setting(Keys.restartDue(name), Key.YES);
    services(server).forEach(it -> step.setting(Keys.running(name, it), Key.NONE));
    if (site.order().contains(server)) {
      if (site.isJitc()) {
        step.needingInferred(
            Safeguards.fileCertificate(Party.of(server)),
            Source.of(9, "Backing-up the Certificate"));
      }
      step.addNeeds(account(server))
          .addNeeds(
              Need.recommended(
                  Keys.backup(name, Safeguards.DATA).is(Key.YES), Source.of(15, "Backup")))
          .addAllNeeds(Safeguards.ready(Party.of(server), Source.of(15, "Backup")));
    }
    return step;
  }

  private static Need account(Server server) {
    Effect fact = Keys.loggedIn(server.name()).is(ACCOUNT);
    Source source = Source.of(15, "Important Notification");
    return SiteView.role(server).isVoiceServer()
        ? Need.stated(fact, source)
        : Need.inferred(fact, source);
  }

  /** One server's release is not installed before that of others. */
  void after(Step.Builder step, Iterable<Server> others) {
    others.forEach(it -> step.needing(Keys.release(it.name()).is(to()), ORDER));
  }
}
