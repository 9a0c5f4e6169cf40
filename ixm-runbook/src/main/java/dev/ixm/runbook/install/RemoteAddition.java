package dev.ixm.runbook.install;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteMail;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.site.Services;
import dev.ixm.runbook.site.Undescribed;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.stream.Stream;

/**
 * The addition of a remote CSE server or a remote web server to a High Availability site that runs.
 *
 * <p>With the first remote CSE server the Consolidated server and the voice servers are told, too.
 * People stay logged in: the guide keeps them out for voice servers and the Consolidated server
 * only. Source: guide chapters 18 and 19; chapter 9 for JITC.
 */
public final class RemoteAddition implements Procedure {

  /** The name of the new server. */
  public static final Input<String> SERVER =
      new Input<>(
          "server", "Which remote server is new?", String.class, RemoteAddition::candidates);

  private static final Source CSE = Source.of(18, "Dedicated CSE Server Installation");
  private static final Source WEB = Source.of(19, "Dedicated Web Server Installation");
  private static final ProcedureInfo INFO =
      new ProcedureInfo(
          "remote.addition",
          "Addition of a remote CSE or web server",
          "A site that runs gets one more server that takes work off the others.",
          CSE,
          ImmutableList.of(SERVER));

  /** For whoever lists procedures. */
  public RemoteAddition() {}

  private static ImmutableList<String> candidates(SiteView site) {
    return remote(site).map(Server::name).collect(toImmutableList());
  }

  private static Stream<Server> remote(SiteView site) {
    return Stream.concat(
        site.servers(Role.REMOTE_CSE).stream(), site.servers(Role.REMOTE_WEB).stream());
  }

  private static Server added(SiteView site, Inputs inputs) {
    String name = inputs.get(SERVER);
    return remote(site)
        .filter(server -> server.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the deployment has no remote CSE or web server '%s'".formatted(name)));
  }

  private static boolean isFirst(SiteView site, Server added) {
    return site.servers(Role.REMOTE_CSE).equals(ImmutableList.of(added));
  }

  @Override
  public ProcedureInfo info() {
    return INFO;
  }

  /** The site runs without the new server, which is a bare machine. */
  @Override
  public SiteState start(SiteView site, Inputs inputs) {
    Server added = added(site, inputs);
    SiteState running = RunningSite.without(site, added.name());
    if (!isFirst(site, added)) {
      SiteState served = running.with(configured(site, added).toList());
      return SiteMail.isSpare(added) ? served.with(RemoteCse.located()) : served;
    }
    return running.with(
        site.voiceServers().stream()
            .flatMap(
                server ->
                    Stream.of(
                        Keys.disabled(server.name(), Services.CACHE_MANAGER).is(Key.NONE),
                        Keys.running(server.name(), Services.CACHE_MANAGER).is(Key.YES)))
            .toList());
  }

  private static Stream<Effect> configured(SiteView site, Server added) {
    return Stream.concat(
            site.servers(Role.REMOTE_CSE).stream(), site.servers(Role.CONSOLIDATED).stream())
        .filter(server -> !server.equals(added))
        .map(RemoteCse::configured);
  }

  @Override
  public ImmutableList<Finding> objections(SiteView site) {
    return INFO.objectionsUnless(
        site.isHighAvailability() && !site.servers(Role.CONSOLIDATED).isEmpty(),
        "the site has High Availability and a Consolidated server");
  }

  @Override
  public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
    Server added = added(site, inputs);
    boolean engine = SiteView.role(added) == Role.REMOTE_CSE;
    InstallationGoal goal = new InstallationGoal(site, engine ? CSE : WEB);
    goal.server(added);
    goal.add(Keys.machine(added.name()).is(Key.YES));
    goal.logins();
    if (engine) {
      goal.synchronizingMail();
      site.voiceServers()
          .forEach(
              server -> goal.add(Keys.disabled(server.name(), Services.CACHE_MANAGER).is(Key.YES)));
    }
    return goal.build();
  }

  @Override
  public Runbook write(SiteView site, Inputs inputs) {
    Server added = added(site, inputs);
    Draft draft =
        new Draft(
            "Addition of %s`%s` to %s"
                .formatted(
                    SiteMail.isSpare(added) ? "the spare " : "", added.name(), Draft.name(site)),
            site,
            start(site, inputs));
    if (!site.isDescribed()) {
      return Undescribed.of(draft);
    }
    write(site, added, inputs, draft);
    return draft.finish();
  }

  private static void write(SiteView site, Server added, Inputs inputs, Draft draft) {
    boolean engine = SiteView.role(added) == Role.REMOTE_CSE;
    new SitePreparation(site, draft, inputs).writeForAddition(added);
    draft
        .step(Party.of(added), "machine.ready", Action.OBTAIN, "Provide the machine")
        .expected("The hardware that the deployment states, real or virtual")
        .setting(Keys.machine(added.name()), Key.YES)
        .source(engine ? Source.of(18, "Requirements") : Source.of(19, "Requirements"));
    new WindowsPreparation(site, added, draft).write();
    new ProductInstallation(site, draft, inputs).join(added);
    if (engine) {
      new RemoteCse(site, draft).writeForAddition(added, isFirst(site, added));
    }
    new Handover(site, draft).protect(added);
  }
}
