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

  private final ImmutableSortedMap<String, ProcedureEntry> procedures;
  private final ImmutableList<HouseEntry> houseSteps;
  private final ImmutableList<NeedWaiver> waivers;

  private Procedures(
      Map<String, ProcedureEntry> procedures,
      Iterable<HouseEntry> houseSteps,
      Iterable<NeedWaiver> waivers) {
    this.procedures = ImmutableSortedMap.copyOf(procedures);
    this.houseSteps = ImmutableList.copyOf(houseSteps);
    this.waivers = ImmutableList.copyOf(waivers);
  }

  /**
   * {@return the procedures of all providers that the class loader sees, the SDK's among them}
   *
   * @param classLoader where to look, for instance the one of the caller's own class
   * @throws IllegalArgumentException if two procedures have the same id, or a provider does not
   *     name what it offers, or a procedure does not say what it is; the message names classes and
   *     providers
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static Procedures discover(ClassLoader classLoader) {
    return of(ServiceLoader.load(ProcedureProvider.class, classLoader));
  }

  /**
   * {@return the procedures of some providers and no others, for instance to test one's own}
   *
   * @param providers whose procedures and house steps
   * @throws IllegalArgumentException as {@link #discover}
   */
  public static Procedures of(Iterable<? extends ProcedureProvider> providers) {
    Map<String, ProcedureEntry> all = new TreeMap<>();
    List<HouseEntry> houseSteps = new ArrayList<>();
    for (ProcedureProvider provider : providers) {
      ProcedureEntry.allOf(provider).forEach(entry -> add(entry, all));
      houseSteps.addAll(HouseEntry.allOf(provider));
    }
    return new Procedures(all, houseSteps, ImmutableList.of());
  }

  private static void add(ProcedureEntry entry, Map<String, ProcedureEntry> all) {
    String id = entry.info().id();
    ProcedureEntry other = all.putIfAbsent(id, entry);
    checkArgument(
        other == null,
        "two procedures have the id '%s': %s and %s",
        id,
        other == null ? "" : other.origin(),
        entry.origin());
  }

  /** {@return the SDK's own and those beside it} */
  public static Procedures all() {
    return discover(Procedures.class.getClassLoader());
  }

  /** {@return the procedures, by id} */
  public ImmutableList<Procedure> list() {
    return procedures.values().stream().map(ProcedureEntry::procedure).collect(toImmutableList());
  }

  /**
   * {@return the procedure of an id, empty if there is none}
   *
   * @param id which procedure
   */
  public Optional<Procedure> find(String id) {
    return Optional.ofNullable(procedures.get(id)).map(ProcedureEntry::procedure);
  }

  /**
   * {@return what is known of the procedures that apply to a site, by id: neither the site nor all
   * answers that it can give speak against them}
   *
   * @param site as it shall be when all is done; it may break rules
   */
  public ImmutableList<ProcedureInfo> applicable(SiteView site) {
    return infos(
        it -> answers(it, site).anyMatch(answers -> planning(it, site, answers).applies()));
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
                .anyMatch(answers -> planning(it, site, answers).comesOut(start, this)));
  }

  private ImmutableList<ProcedureInfo> infos(Predicate<ProcedureEntry> which) {
    return procedures.values().stream()
        .filter(it -> holds(which, it))
        .map(ProcedureEntry::info)
        .collect(toImmutableList());
  }

  /** The plan of one that fails says so. */
  private static boolean holds(Predicate<ProcedureEntry> which, ProcedureEntry procedure) {
    try {
      return which.test(procedure);
    } catch (Throwable e) {
      PlugInTrouble.throwIfOfTheMachine(e);
      return true;
    }
  }

  private static Stream<Inputs> answers(ProcedureEntry procedure, SiteView site) {
    return Inputs.all(procedure.info().inputs(), site);
  }

  private Planning planning(ProcedureEntry procedure, SiteView site, Inputs inputs) {
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

  private ProcedureEntry get(String id) {
    ProcedureEntry procedure = procedures.get(id);
    checkArgument(
        procedure != null, "no procedure has the id '%s'; there are %s", id, procedures.keySet());
    return procedure;
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
   * @throws IllegalArgumentException as {@link HouseStep#insertInto}; the message names the
   *     provider too
   */
  public Runbook withHouseSteps(Runbook runbook) {
    Runbook all = runbook;
    for (HouseEntry step : houseSteps) {
      all = step.insertInto(all);
    }
    return all;
  }
}
