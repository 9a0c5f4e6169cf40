package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * The conversion of a site with a single server to High Availability: the server becomes the
 * Primary.
 *
 * <p>It keeps its Windows, its product and its license; it has the release of the site, its data is
 * saved when nobody changes them any more, and the installer modifies what is there. It serves
 * until all others are ready. All else is as for a new site. Source: guide chapter 16, Upgrading
 * from a non-HA Installation.
 */
public final class HighAvailabilityConversion implements Procedure {

  /** The name of the server that is the whole site today, without which no site is converted. */
  public static final Input<String> SINGLE =
      Input.server("single", "Which server runs the product alone today?", Role.PRIMARY);

  static final Source SOURCE = Source.of(16, "Upgrading from a non-HA Installation");

  private static final String TIME = "conversion.time";
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "high-availability.conversion",
          "Conversion to High Availability",
          "A single server that runs becomes the Primary of a site with several servers.",
          SOURCE,
          ImmutableList.of(SINGLE));

  /** For whoever lists procedures. */
  public HighAvailabilityConversion() {}

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  /**
   * The Primary runs alone, as a single server of the same release, of which nobody knows whether
   * it has the .NET Framework of several servers; the others are bare.
   */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    Stream<Effect> single =
        site.servers(Role.PRIMARY).stream()
            .flatMap(server -> SiteState.installed(site, server, Role.SINGLE));
    Stream<Effect> whole =
        Stream.of(Keys.LOGINS, Keys.LICENSE_MANAGER, Keys.DCOM_ACCOUNT)
            .filter(key -> key != Keys.DCOM_ACCOUNT || site.isJitc())
            .filter(key -> key != Keys.LICENSE_MANAGER || site.mayUseLicenseManager())
            .map(key -> key.is(Key.YES));
    return SiteState.bare(site)
        .with(Stream.concat(whole, single).toList())
        .with(
            site.servers(Role.PRIMARY).stream()
                .map(it -> Keys.program(it.name(), WindowsComponents.NET).is(Key.NONE))
                .toList());
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        site.isHighAvailability() && site.servers(Role.PRIMARY).size() == 1,
        "the site shall have High Availability and one Primary");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    InstallationGoal goal = new InstallationGoal(site, SOURCE);
    goal.all();
    site.voiceServers().forEach(server -> goal.add(Commissioning.routed(server)));
    return goal.build();
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Draft draft =
        new Draft(
            "Conversion of " + Draft.name(site) + " to High Availability",
            site,
            start(site, inputs));
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    new SitePreparation(site, draft, inputs).writeForConversion();
    ImmutableList<Server> primary = site.servers(Role.PRIMARY);
    primary.forEach(server -> begin(site, server, draft));
    site.order().stream()
        .filter(server -> !primary.contains(server))
        .forEach(server -> new WindowsPreparation(site, server, draft).write());
    agree(site, draft);
    primary.forEach(server -> new WindowsPreparation(site, server, draft).writeForRunning(TIME));
    ImmutableSet<String> installed = new ProductInstallation(site, draft, inputs, primary).write();
    ImmutableSet.Builder<String> ready = ImmutableSet.builder();
    ImmutableSet<String> whole =
        Installation.withLanguages(site, draft, site.servers(Role.SECONDARY), installed);
    ready.addAll(new Handover(site, draft).write(whole, () -> Handover.LOGINS));
    ready.add(new Commissioning(site, draft).route(site.voiceServers()));
    Acceptance.write(site, draft, ready.build());
    return draft.finish();
  }

  /** Whether the release of the product was looked for while the server was alone. */
  static Key looked(Server server) {
    return Key.of("look for the release", server);
  }

  private static void begin(SiteView site, Server server, Draft draft) {
    String release = site.stated().release().toString();
    draft
        .step(
            Party.of(server),
            "conversion.release",
            Action.VERIFY,
            "Look for the release of the product")
        .addHow("If it is older, upgrade it first, by the runbook of an upgrade")
        .expected("It is the latest " + release)
        .why("An older one is upgraded first, while the server is still alone")
        .addWaitsFor(SitePreparation.LICENSE)
        .setting(looked(server), Key.YES)
        .needing(Keys.product(server.name()).is(Role.SINGLE.name()), SOURCE)
        .needing(Keys.release(server.name()).is(release), SOURCE)
        .source(SOURCE);
    if (site.isJitc()) {
      new FileEncryption(site, server, draft).backUp();
    }
  }

  /** The live server is touched when all else is ready. */
  private static void agree(SiteView site, Draft draft) {
    Step.Builder step =
        Safeguards.agree(draft, TIME, "time without calls and logins")
            .addHow("From the next restart until people may log in again")
            .addHow("Long enough to install and synchronize all servers")
            .why("The server that is converted answers all calls of the site today")
            .source(SOURCE);
    step.addWaitsFor(SitePreparation.PREPARED);
    site.order().stream()
        .flatMap(server -> draft.last(Party.of(server)).stream())
        .forEach(step::addWaitsFor);
  }
}
