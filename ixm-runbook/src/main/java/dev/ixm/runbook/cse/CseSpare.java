package dev.ixm.runbook.cse;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.cse.EngineConfig;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import dev.ixm.model.site.ProductPath;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Outage;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.RemoteAddition;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.site.FeatureGroups;
import dev.ixm.runbook.site.RunningSite;
import dev.ixm.runbook.site.Safeguards;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.SiteState;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans for remote CSE servers with a spare one, which is on but has nothing to do until another
 * fails. Nothing happens by itself. Source: guide chapter 22.
 */
final class CseSpare {

  private static final String GROUPS = "`IXM Admin` > `Feature Group` > `Synchronization Options`";
  private static final String TIME = "cse.time";
  private static final Source FAILOVER = Source.of(22, "Failover Procedure");
  private static final Source RETURN = Source.of(22, "Returning the Original Server");

  private final SiteView site;
  private final Draft draft;

  /** The Consolidated server, or the site if, against the rules, there is not one. */
  private final Party center;

  /** The product's folder there. */
  private final String centralFolder;

  private CseSpare(SiteView site, String title) {
    this.site = site;
    this.draft = new Draft(title + " " + Draft.name(site), site, SiteState.installed(site));
    ImmutableList<Server> central = site.servers(Role.CONSOLIDATED);
    boolean known = central.size() == 1;
    this.center = known ? Party.of(central.get(0)) : Party.of(Party.Kind.SITE);
    this.centralFolder = known ? site.folder(central.get(0)) : "UC";
  }

  /**
   * {@return what to do to be ready: which server serves whom, and none of them the only one}
   *
   * @param site which site; it may break rules
   * @param spare the name of the spare remote CSE server
   * @throws IllegalArgumentException if the deployment has no such remote CSE server, or states
   *     another as spare
   */
  static Runbook preparation(SiteView site, String spare) {
    CseSpare plan = new CseSpare(site, "A spare CSE server for");
    Server reserved = plan.engine(spare);
    ImmutableList<Server> spares = site.mail().spares();
    checkArgument(
        spares.isEmpty() || spares.contains(reserved), "the server is not the spare: '%s'", spare);
    plan.central("cse.location", "Assign each Feature Group to its CSE server")
        .addHow(GROUPS + ": set `TSE Location` to a CSE server other than `" + spare + "`")
        .addAllHow(spares.isEmpty() ? ImmutableList.of() : FeatureGroups.lines(plan.site))
        .setting(spared(), spare)
        .guide(22, "Setup");
    Safeguards.agree(plan.draft, TIME, "time without synchronized mail")
        .addHow("Each remote CSE server may restart: " + Outage.of(Role.REMOTE_CSE))
        .guide(22, "Setup");
    for (Server engine : site.servers(Role.REMOTE_CSE)) {
      Step.Builder step =
          plan.draft
              .step(
                  Party.of(engine),
                  "cse.file",
                  Action.CONFIGURE,
                  "Edit `" + EngineConfig.NAME + "`")
              .addHow(Safeguards.ADMINISTRATOR)
              .addHow(
                  "In %s, open it with Notepad, set `%s` to `False`, save"
                      .formatted(
                          ProductPath.quoted(site.folder(engine) + "\\UCCSE"),
                          EngineConfig.SETTING))
              .needingInferred(RunningSite.product(engine), Source.of(22, "Setup"))
              .addEffects(configured(engine))
              .setting(Keys.restartDue(engine.name()), Key.YES)
              .guide(22, "Setup");
      if (engine.equals(reserved)) {
        step.expected("This server runs, but serves nobody: its database keeps up to date");
      }
      plan.draft
          .step(Party.of(engine), "cse.restart", Restart.plain())
          .condition("the value was another one")
          .why("It has to take up the setting")
          .needingInferred(Safeguards.AGREED.is(Key.YES), Source.of(22, "Setup"))
          .addWaitsFor(TIME)
          .guide(18, "Configuration For Remote CSE server installations")
          .basis(Basis.INFERRED);
    }
    return plan.draft.finish();
  }

  /**
   * {@return what to do when a remote CSE server has failed}
   *
   * @param site which site; it may break rules
   * @param failed the name of the server that failed
   * @param spare the name of the server that takes its place
   * @throws IllegalArgumentException if the deployment has no such remote CSE servers, or they are
   *     the same
   */
  static Runbook failover(SiteView site, String failed, String spare) {
    checkArgument(!failed.equals(spare), "a server cannot replace itself: '%s'", failed);
    CseSpare plan = new CseSpare(site, "Failover of `" + failed + "` to `" + spare + "` in");
    Party broken = Party.of(plan.engine(failed));
    Party substitute = Party.of(plan.engine(spare));
    plan.draft
        .step(broken, "cse.disconnect", Action.STOP, "Take this server off the network")
        .why("It is removed for repair; if it came back by itself, two servers did the same work")
        .setting(removed(failed), Key.YES)
        .source(FAILOVER);
    plan.central("cse.location", "Assign the Feature Groups of `" + failed + "` to the spare")
        .addHow(GROUPS + ": for each, set `TSE Location` to `" + spare + "`, `Save`")
        .addWaitsFor(Draft.id("cse.disconnect", broken))
        .needingInferred(removed(failed).is(Key.YES), FAILOVER)
        .setting(groups(failed), spare)
        .source(FAILOVER);
    plan.nodes("cse.remove-node", "Remove `" + failed + "` from the list of CSE servers", "1")
        .addHow("Enter the number of `" + failed + "`, `OK`, and confirm with `OK`")
        .needing(groups(failed).is(spare), FAILOVER)
        .setting(listed(failed), Key.NONE)
        .source(FAILOVER);
    Step.Builder start =
        plan.draft
            .step(substitute, "cse.services", Action.RESTART, "Restart the services of CSE")
            .addHow(Safeguards.ADMINISTRATOR)
            .addHow("`UC Content Synchronization Engine`", "`UC CSE PIM Synchronization Engine`")
            .expected("This server has taken the place of the other")
            .needing(groups(failed).is(spare), FAILOVER)
            .needing(listed(failed).is(Key.NONE), FAILOVER)
            .setting(active(spare), Key.YES)
            .source(FAILOVER);
    start.addAllWaitsFor(plan.draft.last(plan.center).stream().toList());
    return plan.draft.finish();
  }

  /**
   * {@return what to do to bring a repaired remote CSE server back, as the new spare}
   *
   * <p>The guide lets it also become the active one again, and says nothing of how: that is a
   * {@linkplain #failover failover} the other way round.
   *
   * @param site which site; it may break rules
   * @param repaired the name of the server
   * @throws IllegalArgumentException if the deployment has no such remote CSE server
   */
  static Runbook comeback(SiteView site, String repaired) {
    CseSpare plan = new CseSpare(site, "Return of `" + repaired + "` to");
    Server back = plan.engine(repaired);
    Party party = Party.of(back);
    plan.draft
        .step(party, "cse.connect", Action.CONFIGURE, "Connect this server to the network")
        .setting(connected(repaired), Key.YES)
        .source(RETURN);
    plan.copyMessages(back).needing(connected(repaired).is(Key.YES), RETURN).source(RETURN);
    String copied = plan.draft.last(party).orElseThrow();
    plan.nodes("cse.check-nodes", "Look for `" + repaired + "` in the list of CSE servers", "3")
        .addWaitsFor(copied)
        .expected("If it is listed, nothing more is to be done")
        .setting(looked(repaired), Key.YES)
        .source(RETURN);
    plan.nodes("cse.add-node", "Add `" + repaired + "` to the list of CSE servers", "2")
        .addHow("Enter the computer name `" + repaired + "`, `OK`")
        .condition("it is not listed")
        .needing(looked(repaired).is(Key.YES), RETURN)
        .needing(messages(repaired).is(Key.YES), RETURN)
        .setting(listed(repaired), Key.YES)
        .source(RETURN);
    return plan.draft.finish();
  }

  /**
   * {@return what to do when a new remote CSE server, once installed, replaces one that failed}
   *
   * @param site the site with the new server; it may break rules
   * @param added the name of the new server
   * @throws IllegalArgumentException if the deployment has no such remote CSE server
   */
  static Runbook replacement(SiteView site, String added) {
    CseSpare plan = new CseSpare(site, "Replacement of a CSE server by `" + added + "` in");
    Server installed = plan.engine(added);
    ImmutableList<Step> addition = new RemoteAddition().write(site, added(added)).steps();
    Step.Builder copy =
        plan.copyMessages(installed)
            .addHow("The synchronization adds this server to the list of CSE servers by itself")
            .guide(22, "Installing a New Server");
    String ready = Draft.id("cse.restart", Party.of(installed));
    Step copied = copy.addWaitsFor(ready).build();
    return Runbook.of(
        "Replacement of a CSE server by `%s` in %s".formatted(added, Draft.name(site)),
        addition.stream().flatMap(step -> insert(step, ready, copied)).collect(toImmutableList()));
  }

  /** The files are there before users have the server. */
  private static Stream<Step> insert(Step step, String ready, Step copied) {
    if (step.id().equals(ready)) {
      return Stream.of(step, copied);
    }
    return Stream.of(
        step.waitsFor().contains(ready)
            ? Step.builder().from(step).addWaitsFor(copied.id()).build()
            : step);
  }

  static Inputs added(String name) {
    return Inputs.none().with(RemoteAddition.SERVER, name);
  }

  /** Which server no Feature Group has. */
  static Key spared() {
    return Key.of("spare CSE server");
  }

  /** Which server synchronizes the mail of those that had one. */
  static Key groups(String server) {
    return Key.of("place of a CSE server in Feature Groups", server, "");
  }

  private static Key looked(String server) {
    return Key.of("look for the list of CSE servers", server, "");
  }

  /** Whether a server is on the database's list. */
  static Key listed(String server) {
    return Key.of("entry in the list of CSE servers", server, "");
  }

  /** Whether a server that stood by is at work. */
  static Key active(String server) {
    return Key.of("takeover by the spare CSE server", server, "");
  }

  /** Whether a server has the latest messages. */
  static Key messages(String server) {
    return Keys.files(server, "messages of another CSE server");
  }

  /** Whether a server knows that it is one of several. */
  static Effect configured(Server server) {
    return Keys.files(server.name(), EngineConfig.NAME + ", " + EngineConfig.SETTING).is("False");
  }

  private static Key removed(String server) {
    return Key.of("removal of a server for repair", server, "");
  }

  private static Key connected(String server) {
    return Key.of("network", server, "");
  }

  private Server engine(String name) {
    ImmutableList<Server> named =
        site.servers(Role.REMOTE_CSE).stream()
            .filter(server -> server.name().equals(name))
            .collect(toImmutableList());
    checkArgument(!named.isEmpty(), "the deployment has no remote CSE server '%s'", name);
    return named.get(0);
  }

  private Step.Builder central(String topic, String what) {
    Optional<String> before = draft.last(center);
    Step.Builder step = draft.step(center, topic, Action.CONFIGURE, what);
    before.ifPresent(step::addWaitsFor);
    return step;
  }

  private Step.Builder nodes(String topic, String what, String choice) {
    return central(topic, what)
        .addHow(
            "In %s, run `UpdateLocationNodes`, enter `%s`, `OK`"
                .formatted(ProductPath.quoted(centralFolder + "\\DB"), choice))
        .addHow("Enter name and password of the administrator of the product");
  }

  private Step.Builder copyMessages(Server server) {
    return draft
        .step(Party.of(server), "cse.messages", Action.COPY, "Fetch the messages of another server")
        .addHow(
            center.kind() == Party.Kind.SERVER
                ? "From %s, or from any other server"
                    .formatted(ProductPath.quoted(center.name(), centralFolder + "\\Messages"))
                : "From `UC\\Messages` of any other server")
        .addHow(
            "To `%s`: all of it into %s"
                .formatted(server.name(), ProductPath.quoted(site.folder(server) + "\\Messages")))
        .addHow(
            "With several companies: those of the one to restore; the guide leaves open where its"
                + " number is chosen")
        .addHow("Folders of kinds of messages that are not in use may be left out")
        .setting(messages(server.name()), Key.YES)
        .why("This server starts with the latest files");
  }
}
