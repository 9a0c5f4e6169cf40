package dev.ixm.runbook.remedy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import dev.ixm.config.certificate.CertificateInventory;
import dev.ixm.config.certificate.CertificatePlan;
import dev.ixm.config.certificate.CertificateRequirement;
import dev.ixm.config.certificate.SelfSigned;
import dev.ixm.config.ini.IniDocument;
import dev.ixm.config.mending.Mending;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Restart;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.SiteState;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How the findings of a site are mended.
 *
 * <p>For each breach, the worst first, the value nearest to the stated one that its rule lets pass
 * is tried on the site as it is after the remedies so far, with its files and what else is known of
 * it: it is a remedy only if the finding goes and nothing new is found. What a change of the
 * deployment would break in files and answers is changed {@linkplain Remedy#along along with it}
 * where one value does. What no such change ends, or what contradicts an earlier remedy, is left to
 * a person. It is tried on our model of the site, not on servers.
 */
public final class Remedies {

  private static final String DESCRIPTION = "description";

  private final Deployment before;
  private final Trial trial;
  private final ImmutableList<Remedy> tried;
  private final Supplier<ImmutableMap<Object, CertificatePlan>> inventories =
      Suppliers.memoize(this::plans);
  private final Supplier<CertificatePlan> inferred =
      Suppliers.memoize(() -> CertificatePlan.of(SiteView.of(deployment()), SelfSigned.PERMITTED));

  private Remedies(Deployment before, Trial trial, ImmutableList<Remedy> tried) {
    this.before = before;
    this.trial = trial;
    this.tried = tried;
  }

  /**
   * {@return the remedies of what was found in a site}
   *
   * @param report what was found; breaches that are waived are left out. What is not about the
   *     deployment is done by hand
   * @param site the deployment
   * @param rules by which it is judged
   */
  public static Remedies of(Report report, Deployment site, RuleSet rules) {
    return of(report, site, ImmutableMap.of(), rules);
  }

  /**
   * {@return the remedies of what was found in a site and in the settings of its voice servers}
   *
   * @param report what was found; breaches that are waived are left out. What is neither about the
   *     deployment nor about these files is done by hand
   * @param site the deployment
   * @param settings the {@code ETSIPService.ini} of voice servers, by the server's name
   * @param rules by which all is judged
   * @throws IllegalArgumentException if a name is none of a voice server
   */
  public static Remedies of(
      Report report, Deployment site, Map<String, IniDocument> settings, RuleSet rules) {
    return of(report, site, settings, ImmutableList.of(), rules);
  }

  /**
   * {@return the remedies of what was found in a site, in the settings of its voice servers and in
   * what else is known of it}
   *
   * @param report what was found; breaches that are waived are left out. What is in none of these
   *     is done by hand
   * @param site the deployment
   * @param settings the {@code ETSIPService.ini} of voice servers, by the server's name
   * @param others what else was judged, such as {@link dev.ixm.config.installer.SiteAnswers}, whose
   *     sheets are, or {@link dev.ixm.config.certificate.CertificateInventory}
   * @param rules by which all is judged
   * @throws IllegalArgumentException if a name is none of a voice server
   */
  public static Remedies of(
      Report report,
      Deployment site,
      Map<String, IniDocument> settings,
      Iterable<?> others,
      RuleSet rules) {
    Trial trial =
        new Trial(
            new Whole(
                site, rules, new Settings(site, rules, settings), new Others(site, rules, others)));
    return new Remedies(site, trial, new Mender(trial).mend(report));
  }

  /** {@return the remedies, those of the worst findings first; none ends what another ends} */
  public ImmutableList<Remedy> list() {
    return ImmutableList.sortedCopyOf(Remedy.WORST_FIRST, tried);
  }

  /** The remedies in the order in which they were tried: what is done on a server keeps to it. */
  ImmutableList<Remedy> tried() {
    return tried;
  }

  /** {@return the site when all remedies are done; decisions change nothing} */
  public Deployment deployment() {
    return trial.whole().site();
  }

  /** {@return the settings when all remedies are done, by the server's name} */
  public ImmutableMap<String, IniDocument> settings() {
    return trial.whole().files().documents();
  }

  /**
   * {@return what else is known of the site when all remedies are done, in the order in which it
   * was given, about the {@link #deployment} as it is then; what was found in certificate stores
   * stays}
   */
  public ImmutableList<Object> others() {
    return trial.whole().others().now();
  }

  /**
   * {@return the certificates to make anew because of what a remedy ends, each once: for whom, and
   * who may issue them}
   *
   * @param remedy one of these
   */
  public ImmutableList<CertificateRequirement> certificates(Remedy remedy) {
    return remedy.ends().stream()
        .flatMap(finding -> Mending.certificates(plan(finding), finding).stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** That of the stores in which it was found, or else of the first. */
  private CertificatePlan plan(Finding finding) {
    ImmutableMap<Object, CertificatePlan> plans = inventories.get();
    return trial
        .whole()
        .others()
        .owner(finding)
        .map(plans::get)
        .or(() -> plans.values().stream().findFirst())
        .orElseGet(inferred);
  }

  private ImmutableMap<Object, CertificatePlan> plans() {
    return others().stream()
        .distinct()
        .flatMap(it -> it instanceof CertificateInventory found ? Stream.of(found) : Stream.empty())
        .collect(toImmutableMap(it -> it, CertificateInventory::plan));
  }

  /**
   * {@return what would be found then, in the deployment, in the settings and in what else is
   * known}
   */
  public Report after() {
    return trial.whole().left();
  }

  /**
   * {@return of the findings that are left to a person because the nearest change would break
   * something else, what it would break}
   */
  public ImmutableListMultimap<Finding, Finding> contradictions() {
    return trial.obstacles(Finding.Kind.BREACH);
  }

  /** What keeps the nearest change from being a remedy: what it breaks, and what it lacks. */
  ImmutableList<Finding> obstacles(Finding finding) {
    return trial.obstacles(finding);
  }

  /**
   * {@return the JSON pointers of what a remedy needs and nobody stated; nothing is guessed for it}
   */
  public ImmutableSet<String> missing() {
    Stream<String> wanted =
        tried.stream()
            .filter(Remedy::isDecision)
            .flatMap(remedy -> remedy.ends().stream())
            .filter(it -> it.actual().isEmpty())
            .filter(it -> it.expected().filter(bound -> !isAbsent(bound)).isPresent())
            .map(Finding::path);
    Stream<String> lacking =
        trial.obstacles(Finding.Kind.NOT_STATED).values().stream()
            .flatMap(it -> it.missing().stream());
    return Stream.concat(wanted, lacking).collect(toImmutableSet());
  }

  private static boolean isAbsent(Bound bound) {
    return bound.kind() == Bound.Kind.ABSENT;
  }

  /** {@return how often each server is restarted, by its name, in the order of the restarts} */
  public ImmutableMap<String, Integer> restarts() {
    ImmutableMap.Builder<String, Integer> restarts = ImmutableMap.builder();
    ImmutableListMultimap<String, Step> steps =
        Multimaps.index(
            Iterables.filter(runbook().steps(), step -> step.operation() instanceof Restart),
            step -> step.party().name());
    steps.asMap().forEach((server, some) -> restarts.put(server, some.size()));
    return restarts.buildOrThrow();
  }

  /**
   * {@return how long each server is down, by its name; one after the other}
   *
   * @param restart how long a server of the site takes to restart
   * @throws IllegalArgumentException if it is negative
   */
  public ImmutableMap<String, Duration> downtime(Duration restart) {
    checkArgument(!restart.isNegative(), "restart must not be negative: %s", restart);
    ImmutableMap.Builder<String, Duration> downtime = ImmutableMap.builder();
    restarts().forEach((server, times) -> downtime.put(server, restart.multipliedBy(times)));
    return downtime.buildOrThrow();
  }

  /**
   * {@return the steps that do it: decisions and changes of the site first, then server by server,
   * so that one voice server after the other is down; each server is backed up before, and
   * restarted once}
   */
  public Runbook runbook() {
    return new RemedySteps(before, this).write();
  }

  /**
   * {@return the deployment that a state has after steps of remedies}
   *
   * @param state of a simulation of the {@link #runbook}
   * @throws IllegalArgumentException if no deployment can be like that
   */
  public static Deployment described(SiteState state) {
    Edit[] edits =
        state.facts().stream()
            .filter(fact -> fact.key().aspect().equals(DESCRIPTION))
            .map(fact -> new Edit(fact.key().detail(), text(fact.value())))
            .toArray(Edit[]::new);
    return Description.of(state.deployment())
        .after(edits)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no deployment can be like that: " + Arrays.toString(edits)));
  }

  private static String text(String value) {
    return value.equals(Key.NONE) ? "" : value;
  }

  /** The key of a value of the deployment that a step sets. */
  static Key described(String pointer) {
    return Key.of(DESCRIPTION, "", pointer);
  }

  /** {@return the remedies, a line each} */
  @Override
  public String toString() {
    return String.join("\n", Iterables.transform(list(), Remedy::toString));
  }
}
