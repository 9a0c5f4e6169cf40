package dev.ixm.runbook.cse;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.install.RemoteAddition;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import dev.ixm.runbook.procedure.ProcedureInfo;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import dev.ixm.runbook.state.Need;
import dev.ixm.runbook.state.SiteState;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What is done with remote CSE servers of which one is a spare: it is on, but has nothing to do
 * until another fails. Nothing happens by itself. Source: guide chapter 22.
 */
public final class CseProcedures {

  /** The server that stands by: the one that the site states as spare, if it states any. */
  public static final Input<String> SPARE =
      new Input<>("spare", "Which remote CSE server stands by?", String.class, CseProcedures::idle);

  /** The server that failed. */
  public static final Input<String> FAILED =
      Input.server("failed", "Which remote CSE server failed?", Role.REMOTE_CSE);

  /** The server that is back. */
  public static final Input<String> REPAIRED =
      Input.server("repaired", "Which remote CSE server is repaired?", Role.REMOTE_CSE);

  /** The server that is new. */
  public static final Input<String> ADDED =
      Input.server("added", "Which remote CSE server is new?", Role.REMOTE_CSE);

  private static final String CENTER = "the site has a Consolidated server";

  /** One of them. */
  private record Described(
      ProcedureInfo info,
      BiFunction<SiteView, Inputs, SiteState> first,
      BiFunction<SiteView, Inputs, Stream<Effect>> facts,
      BiFunction<SiteView, Inputs, Runbook> steps)
      implements Procedure {

    @Override
    public SiteState start(SiteView site, Inputs inputs) {
      return first.apply(site, inputs);
    }

    @Override
    public ImmutableList<Finding> objections(SiteView site) {
      return info.objectionsUnless(site.servers(Role.CONSOLIDATED).size() == 1, CENTER);
    }

    @Override
    public ImmutableList<Finding> objections(SiteView site, Inputs inputs) {
      return info.objectionsUnless(
          inputs.find(FAILED).isEmpty() || !inputs.find(FAILED).equals(inputs.find(SPARE)),
          "another server stands by than the one that failed");
    }

    @Override
    public ImmutableList<Need> goal(SiteView site, Inputs inputs) {
      return facts
          .apply(site, inputs)
          .map(fact -> Need.stated(fact, info.source()))
          .collect(toImmutableList());
    }

    @Override
    public Runbook write(SiteView site, Inputs inputs) {
      return steps.apply(site, inputs);
    }
  }

  private CseProcedures() {}

  /** {@return how to be ready, and what to do when a server failed, is back, or is replaced} */
  public static ImmutableList<Procedure> all() {
    return ImmutableList.of(preparation(), failover(), comeback(), replacement());
  }

  private static ProcedureInfo info(
      String id, String title, String sentence, String section, Input<?>... inputs) {
    return new ProcedureInfo(
        "cse-spare." + id, title, sentence, Source.of(22, section), ImmutableList.copyOf(inputs));
  }

  private static Procedure preparation() {
    return new Described(
        info(
            "preparation",
            "A spare CSE server",
            "One of several remote CSE servers that run stands by for the others.",
            "Setup",
            SPARE),
        (site, inputs) -> listed(site),
        (site, inputs) ->
            Stream.concat(
                Stream.of(CseSpare.spared().is(inputs.get(SPARE))),
                site.servers(Role.REMOTE_CSE).stream()
                    .flatMap(
                        it ->
                            Stream.of(
                                CseSpare.configured(it), Keys.restartDue(it.name()).is(Key.NONE)))),
        (site, inputs) -> CseSpare.preparation(site, inputs.get(SPARE)));
  }

  private static Procedure failover() {
    return new Described(
        info(
            "failover",
            "Failover to the spare CSE server",
            "The spare takes the place of a remote CSE server that failed.",
            "Failover Procedure",
            FAILED,
            SPARE),
        (site, inputs) -> listed(site),
        (site, inputs) ->
            Stream.of(
                CseSpare.groups(inputs.get(FAILED)).is(inputs.get(SPARE)),
                CseSpare.listed(inputs.get(FAILED)).is(Key.NONE),
                CseSpare.active(inputs.get(SPARE)).is(Key.YES)),
        (site, inputs) -> CseSpare.failover(site, inputs.get(FAILED), inputs.get(SPARE)));
  }

  private static Procedure comeback() {
    return new Described(
        info(
            "return",
            "Return of a repaired CSE server",
            "A remote CSE server that was taken off the list is back, as the new spare.",
            "Returning the Original Server",
            REPAIRED),
        (site, inputs) -> listed(site).with(CseSpare.listed(inputs.get(REPAIRED)).is(Key.NONE)),
        (site, inputs) ->
            Stream.of(
                CseSpare.listed(inputs.get(REPAIRED)).is(Key.YES),
                CseSpare.messages(inputs.get(REPAIRED)).is(Key.YES)),
        (site, inputs) -> CseSpare.comeback(site, inputs.get(REPAIRED)));
  }

  private static Procedure replacement() {
    RemoteAddition addition = new RemoteAddition();
    return new Described(
        info(
            "replacement",
            "Replacement of a CSE server",
            "A new remote CSE server takes the place of one that failed for good.",
            "Installing a New Server",
            ADDED),
        (site, inputs) -> addition.start(site, CseSpare.added(inputs.get(ADDED))),
        (site, inputs) ->
            Stream.concat(
                addition.goal(site, CseSpare.added(inputs.get(ADDED))).stream()
                    .filter(need -> need.level() == Level.MUST)
                    .map(need -> need.key().is(need.value())),
                Stream.of(CseSpare.messages(inputs.get(ADDED)).is(Key.YES))),
        (site, inputs) -> CseSpare.replacement(site, inputs.get(ADDED)));
  }

  private static ImmutableList<String> idle(SiteView site) {
    ImmutableList<Server> spares = site.mail().spares();
    return (spares.isEmpty() ? site.servers(Role.REMOTE_CSE) : spares)
        .stream().map(Server::name).collect(toImmutableList());
  }

  private static SiteState listed(SiteView site) {
    return SiteState.installed(site)
        .with(
            site.servers(Role.REMOTE_CSE).stream()
                .map(server -> CseSpare.listed(server.name()).is(Key.YES))
                .toList());
  }
}
