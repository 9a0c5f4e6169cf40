package dev.ixm.model.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import dev.ixm.model.Release;
import dev.ixm.model.Sdk;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of rules with different ids, ordered by id, and the waivers that weigh what they
 * find. Safe to share between threads.
 *
 * <p>Rules are asked once for their {@link Rule#info} and {@link Rule#subjectType}, when they join
 * a set. A set with a rule that cannot answer would lack it silently, so there is none: joining it
 * throws an {@link IllegalArgumentException} that names the rule's class and its provider.
 */
public final class RuleSet {

  private final ImmutableSortedMap<String, RuleEntry<?>> rules;

  /** The rule of each id, of today and of earlier releases. */
  private final ImmutableMap<String, RuleEntry<?>> byName;

  /** The rules that judge subjects of a class, by id, and those of their topics that do not. */
  private record Fitting(
      ImmutableSet<String> ids, ImmutableSet<String> others, ImmutableList<RuleEntry<?>> rules) {}

  private final ConcurrentMap<Class<?>, Fitting> fittingByType = new ConcurrentHashMap<>();

  private final WaiverBook waivers;
  private final Releases releases;
  private final ReleaseFacts facts;

  /** What reports say that are made by those facts. */
  private final ImmutableSet<String> madeWith;

  private RuleSet(
      Iterable<RuleEntry<?>> entries, WaiverBook waivers, Releases releases, ReleaseFacts facts) {
    Map<String, RuleEntry<?>> byId = new TreeMap<>();
    Map<String, RuleEntry<?>> names = new HashMap<>();
    for (RuleEntry<?> entry : entries) {
      byId.put(entry.id(), entry);
      for (String name : entry.names()) {
        RuleEntry<?> other = names.putIfAbsent(name, entry);
        checkArgument(
            other == null,
            "two rules have the id '%s': %s and %s",
            name,
            other == null ? "" : other.origin(),
            entry.origin());
      }
    }
    this.rules = ImmutableSortedMap.copyOf(byId);
    this.byName = ImmutableMap.copyOf(names);
    this.waivers = waivers;
    this.releases = releases;
    this.facts = facts;
    this.madeWith = named(facts);
  }

  private static RuleSet of(Iterable<RuleEntry<?>> entries, Releases releases) {
    return new RuleSet(entries, WaiverBook.EMPTY, releases, releases.find(ReleaseFacts.DESCRIBED));
  }

  private RuleSet with(Iterable<RuleEntry<?>> entries, WaiverBook book) {
    return new RuleSet(entries, book, releases, facts);
  }

  /**
   * {@return the given rules}
   *
   * @param rules in any order
   * @throws IllegalArgumentException if two rules have the same id, or a rule is null or does not
   *     say what it is; the message names their classes
   */
  public static RuleSet of(Iterable<? extends Rule<?>> rules) {
    return of(
        Iterables.transform(requireNonNull(rules, "rules"), RuleEntry::of), Releases.builtIn());
  }

  /**
   * {@return the rules of all providers that the class loader sees, which judge by the facts of all
   * providers that it sees}
   *
   * @param classLoader where to look, for instance the one of the caller's own class
   * @throws IllegalArgumentException if two rules have the same id, or a provider does not name its
   *     rules, or a rule does not say what it is; the message names classes and providers
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static RuleSet discover(ClassLoader classLoader) {
    return discover(classLoader, new RuleParameters(ImmutableMap.of()));
  }

  private static RuleSet discover(ClassLoader classLoader, RuleParameters parameters) {
    List<RuleEntry<?>> entries = new ArrayList<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, classLoader)) {
      entries.addAll(RuleEntry.allOf(provider, parameters));
    }
    return of(entries, Releases.discover(classLoader));
  }

  /**
   * {@return of the rules that {@link #discover} finds those that a house uses, with its values}
   *
   * @param configuration what it uses
   * @param classLoader where to look
   * @throws IllegalArgumentException as {@link #discover}, and if a name is that of no rule, none
   *     is left, a rule refuses a value, or none asks for one; the message names it, and what is
   *     near it, and {@link dev.ixm.model.json.JsonPlaces#refusal} where it stands in the file
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public static RuleSet configured(RuleConfiguration configuration, ClassLoader classLoader) {
    RuleParameters parameters = new RuleParameters(configuration.parameters());
    RuleSet all = discover(classLoader, parameters);
    parameters.checkAsked();
    return all.with(RuleChoice.of(all.byName, configuration), all.waivers);
  }

  /**
   * {@return these rules and more}
   *
   * @param more in any order
   * @throws IllegalArgumentException if two rules have the same id, or a rule is null or does not
   *     say what it is; the message names their classes
   */
  public RuleSet with(Rule<?>... more) {
    return and(of(Arrays.asList(more)));
  }

  /**
   * {@return these rules and those of another set, with the waivers of both, these first, and the
   * facts of this set}
   *
   * @param other has none of these rules
   * @throws IllegalArgumentException if two rules have the same id; the message names their classes
   */
  public RuleSet and(RuleSet other) {
    return with(Iterables.concat(rules.values(), other.rules.values()), waivers.and(other.waivers));
  }

  /**
   * {@return these rules without one}
   *
   * @param id names it
   * @throws IllegalArgumentException if there is no such rule; the message lists ids that look like
   *     it
   */
  public RuleSet without(String id) {
    RuleEntry<?> gone = RuleChoice.find(byName, id);
    return with(Iterables.filter(rules.values(), entry -> !entry.id().equals(gone.id())), waivers);
  }

  /**
   * {@return these rules, which judge by other facts}
   *
   * @param others the facts of releases; a subject that has no release is judged by those of 10.8
   */
  public RuleSet using(Releases others) {
    return new RuleSet(rules.values(), waivers, others, others.find(ReleaseFacts.DESCRIBED));
  }

  /**
   * {@return these rules, which judge subjects that have no release, such as files, by the facts of
   * one}
   *
   * @param release whose
   */
  public RuleSet assuming(Release release) {
    return new RuleSet(rules.values(), waivers, releases, releases.find(release));
  }

  /**
   * {@return these rules, whose findings count as waivers say}
   *
   * <p>A waiver that has expired, or names no rule of the set, changes nothing; reports show it
   * with those that hold. Waivers that were given before come first.
   *
   * @param more whichever rules they name
   * @param day the day by which they are judged, usually today where the site is
   */
  public RuleSet waive(Waivers more, LocalDate day) {
    return with(rules.values(), waivers.and(WaiverBook.of(more, day)));
  }

  /** {@return the facts that the rules judge by} */
  public Releases releases() {
    return releases;
  }

  /** {@return the rules, ordered by id} */
  public ImmutableList<Rule<?>> rules() {
    return rules.values().stream().map(RuleEntry::rule).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether any rule judges such a subject; if none does, {@link #check} refuses it}
   *
   * @param subject what to judge
   */
  public boolean judges(Object subject) {
    return !fittingOf(subject).ids().isEmpty();
  }

  /**
   * Runs the rules that judge subjects of this kind.
   *
   * <p>A rule that throws, or reports in another rule's name, yields an error finding of kind
   * {@link Finding.Kind#FAILED} that names its class and the exception, whatever it is; the other
   * rules run all the same. What no rule is to blame for, a lack of memory or the death of the
   * thread, is thrown on.
   *
   * @param subject what to judge
   * @return what was found, in the order of the rules
   * @throws IllegalArgumentException if no rule judges subjects of its class, which would look as
   *     if it kept all; the message names the class and what the rules judge
   */
  public Report check(Object subject) {
    return check(subject, found -> found);
  }

  /**
   * Runs the rules that judge subjects of this kind on a file of a server, as {@link
   * #check(Object)} does.
   *
   * @param server the server's name; findings that name none are about it, and waivers for it hold
   * @param subject what to judge
   * @return what was found, in the order of the rules
   * @throws IllegalArgumentException if no rule judges subjects of its class
   */
  public Report checkOn(String server, Object subject) {
    return check(subject, found -> Lists.transform(found, finding -> finding.on(server)));
  }

  private Report check(Object subject, UnaryOperator<List<Finding>> placed) {
    Fitting fitting = fittingOf(subject);
    if (fitting.ids().isEmpty()) {
      throw new IllegalArgumentException(
          "no rule judges a %s; the rules judge: %s"
              .formatted(subject.getClass().getName(), subjectTypes()));
    }
    RuleContext context = new RuleContext(releases, facts);
    ImmutableList.Builder<Finding> builder = ImmutableList.builder();
    for (RuleEntry<?> rule : fitting.rules()) {
      List<Finding> found = rule.evaluate(subject, context);
      if (!found.isEmpty()) {
        builder.addAll(waivers.weigh(rule, placed.apply(found)));
      }
    }
    ImmutableList<Finding> findings = builder.build();
    return ImmutableReport.of(
        fitting.ids(),
        fitting.others(),
        findings,
        waivers.uses(this::idOf, fitting.ids(), findings),
        madeWith(context.facts(subject)));
  }

  private ImmutableSet<String> madeWith(ReleaseFacts judgedBy) {
    return judgedBy.equals(facts) ? madeWith : named(judgedBy);
  }

  private static ImmutableSet<String> named(ReleaseFacts facts) {
    return ImmutableSet.of("IXM SDK " + Sdk.VERSION, facts.toString());
  }

  private String subjectTypes() {
    return rules.isEmpty()
        ? "nothing, there are none"
        : rules.values().stream()
            .map(rule -> rule.subjectType().getSimpleName())
            .distinct()
            .sorted()
            .collect(joining(", "));
  }

  private Fitting fittingOf(Object subject) {
    return fittingByType.computeIfAbsent(
        requireNonNull(subject, "subject").getClass(), this::fitting);
  }

  private Fitting fitting(Class<?> type) {
    Map<String, RuleEntry<?>> fitting =
        Maps.filterValues(rules, rule -> rule.subjectType().isAssignableFrom(type));
    ImmutableSet<String> topics =
        fitting.values().stream().map(rule -> rule.info().topic()).collect(toImmutableSet());
    return new Fitting(
        ImmutableSet.copyOf(fitting.keySet()),
        rules.values().stream()
            .filter(rule -> topics.contains(rule.info().topic()))
            .map(RuleEntry::id)
            .filter(id -> !fitting.containsKey(id))
            .collect(toImmutableSet()),
        ImmutableList.copyOf(fitting.values()));
  }

  private @Nullable String idOf(String name) {
    RuleEntry<?> entry = byName.get(name);
    return entry == null ? null : entry.id();
  }

  /**
   * Checks several subjects, each by itself.
   *
   * @param subjects what to judge, by name; for a list of deployments {@code
   *     Maps.uniqueIndex(deployments, Deployment::name)}
   * @return the report of each, in the order of the map
   * @throws IllegalArgumentException if no rule judges one of them
   */
  public ImmutableMap<String, Report> checkAll(Map<String, ?> subjects) {
    return ImmutableMap.copyOf(Maps.transformValues(subjects, this::check));
  }
}
