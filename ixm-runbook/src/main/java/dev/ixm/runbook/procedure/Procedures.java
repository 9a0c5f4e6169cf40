package dev.ixm.runbook.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.ixm.model.plugin.PlugInTrouble;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.simulation.NeedWaiver;
import dev.ixm.runbook.state.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All procedures that there are, by id, and the steps that a house does besides. Immutable.
 *
 * <pre>{@code
 * Procedures procedures = Procedures.discover(MyProgram.class.getClassLoader());
 * Plan plan = procedures.plan("secondary.addition", SiteView.of(site), inputs);
 * }</pre>
 */
public final class Procedures {

  private final ImmutableSortedMap<String, Procedure> procedures;
  private final ImmutableList<HouseStep> houseSteps;
  private final ImmutableList<NeedWaiver> waivers;

  private Procedures(
      Map<String, Procedure> procedures,
      Iterable<HouseStep> houseSteps,
      Iterable<NeedWaiver> waivers) {
    this.procedures = ImmutableSortedMap.copyOf(procedures);
    this.houseSteps = ImmutableList.copyOf(houseSteps);
    this.waivers = ImmutableList.copyOf(waivers);
  }

  /**
   * {@return the procedures of all providers that the class loader sees, the SDK's among them}
   *
   * @param classLoader where to look, for instance the one of the caller's own class
   * @throws IllegalArgumentException if two procedures have the same id; the message names their
   *     classes
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static Procedures discover(ClassLoader classLoader) {
    Map<String, Procedure> all = new TreeMap<>();
    List<HouseStep> houseSteps = new ArrayList<>();
    for (ProcedureProvider provider : ServiceLoader.load(ProcedureProvider.class, classLoader)) {
      provider.procedures().forEach(procedure -> add(procedure, all));
      houseSteps.addAll(provider.houseSteps());
    }
    return new Procedures(all, houseSteps, ImmutableList.of());
  }

  private static void add(Procedure procedure, Map<String, Procedure> all) {
    String id = procedure.info().id();
    Procedure other = all.putIfAbsent(id, procedure);
    checkArgument(
        other == null,
        "two procedures have the id '%s': %s and %s",
        id,
        other == null ? "" : other.getClass().getName(),
        procedure.getClass().getName());
  }

  /** {@return the SDK's own and those beside it} */
  public static Procedures all() {
    return discover(Procedures.class.getClassLoader());
  }

  /** {@return the procedures, by id} */
  public ImmutableList<Procedure> list() {
    return procedures.values().asList();
  }

  /**
   * {@return the procedure of an id, empty if there is none}
   *
   * @param id which procedure
   */
  public Optional<Procedure> find(String id) {
    return Optional.ofNullable(procedures.get(id));
  }

  /**
   * {@return what is known of the procedures that apply to a site, by id: neither the site nor all
   * answers that it can give speak against them}
   *
   * @param site as it shall be when all is done; it may break rules
   */
  public ImmutableList<ProcedureInfo> applicable(SiteView site) {
    return infos(
        it ->
            answers(it, site)
                .anyMatch(answers -> planning(it, site, answers).objections().isEmpty()));
  }

  /**
   * {@return what is known of the procedures that apply to a site in its present state, by id:
   * there is a plan for some answer} A Secondary can be added where the state has it as a bare
   * machine, say, and no site is converted that has High Availability already.
   *
   * @param site as it shall be when all is done; it may break rules
   * @param start the state that the site is in
   */
  public ImmutableList<ProcedureInfo> applicable(SiteView site, SiteState start) {
    return infos(
        it ->
            answers(it, site)
                .map(answers -> planning(it, site, answers).plan(Optional.of(start), this))
                .anyMatch(plan -> !plan.isRefused()));
  }

  private ImmutableList<ProcedureInfo> infos(Predicate<Procedure> which) {
    return list().stream()
        .filter(it -> holds(which, it))
        .map(Procedure::info)
        .collect(toImmutableList());
  }

  /** The plan of one that fails says so. */
  private static boolean holds(Predicate<Procedure> which, Procedure procedure) {
    try {
      return which.test(procedure);
    } catch (Throwable e) {
      PlugInTrouble.throwIfOfTheMachine(e);
      return true;
    }
  }

  private static Stream<Inputs> answers(Procedure procedure, SiteView site) {
    return Inputs.all(procedure.info().inputs(), site);
  }

  private Planning planning(Procedure procedure, SiteView site, Inputs inputs) {
    return new Planning(procedure, site, inputs, waivers);
  }

  /**
   * {@return the plan of a procedure that starts in the state that it is meant for}
   *
   * @param id which procedure
   * @param site as it shall be when all is done; it may break rules
   * @param inputs what the procedure asks for
   * @throws IllegalArgumentException if no procedure has the id
   */
  public Plan plan(String id, SiteView site, Inputs inputs) {
    return plan(id, site, inputs, Optional.empty());
  }

  /**
   * {@return the plan of a procedure}
   *
   * @param id which procedure
   * @param site as it shall be when all is done; it may break rules
   * @param inputs what the procedure asks for
   * @param start the state that the site is in
   * @throws IllegalArgumentException if no procedure has the id
   */
  public Plan plan(String id, SiteView site, Inputs inputs, SiteState start) {
    return plan(id, site, inputs, Optional.of(start));
  }

  private Plan plan(String id, SiteView site, Inputs inputs, Optional<SiteState> start) {
    return planning(get(id), site, inputs).plan(start, this);
  }

  private Procedure get(String id) {
    Optional<Procedure> procedure = find(id);
    checkArgument(procedure.isPresent(), "no procedure has the id '%s'", id);
    return procedure.orElseThrow();
  }

  /**
   * {@return these, with a site's decisions on needs that the guide does not state}
   *
   * @param decisions the only ones
   */
  public Procedures waiving(Iterable<NeedWaiver> decisions) {
    return new Procedures(procedures, houseSteps, decisions);
  }

  /**
   * {@return a runbook with the steps of the house}
   *
   * @param runbook what is done
   * @throws IllegalArgumentException if the house gives two steps the same id
   */
  public Runbook withHouseSteps(Runbook runbook) {
    Runbook all = runbook;
    for (HouseStep step : houseSteps) {
      all = step.insertInto(all);
    }
    return all;
  }
}
