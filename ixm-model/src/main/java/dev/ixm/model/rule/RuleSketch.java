package dev.ixm.model.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Level;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.model.site.SiteView;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule that is being written: what it is, then whom it concerns and how it judges.
 *
 * <pre>{@code
 * rule("house.memory.minimum", MUST, Source.of(2, "Hardware Requirements"))
 *     .forEachServer(
 *         SiteView::hasProfile,
 *         (site, server, here) ->
 *             here.at("hardware").at("memory")
 *                 .atLeast(memory(server), site.profile(server).memory()));
 * }</pre>
 *
 * <p>Its sentence and its reason stand in the message file of its topic, see {@link Messages},
 * unless they are given by {@link #holds} and {@link #because}. Immutable.
 */
public final class RuleSketch {

  private static final ImmutableSet<Class<?>> IS_SITE =
      ImmutableSet.of(Deployment.class, SiteRequirements.class);

  private final String id;
  private final Level level;
  private final Source source;
  private final Basis basis;
  private final ImmutableSet<String> formerIds;
  private final String template;
  private final String reason;
  private final ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures;

  private RuleSketch(
      String id,
      Level level,
      Source source,
      Basis basis,
      ImmutableSet<String> formerIds,
      String template,
      String reason,
      ImmutableMap<String, Function<? super ReleaseFacts, ?>> figures) {
    this.id = requireNonNull(id, "id");
    this.level = requireNonNull(level, "level");
    this.source = requireNonNull(source, "source");
    this.basis = requireNonNull(basis, "basis");
    this.formerIds = formerIds;
    this.template = requireNonNull(template, "summary");
    this.reason = requireNonNull(reason, "why");
    this.figures = figures;
  }

  /**
   * {@return a rule that the guide states}
   *
   * @param id two or more words of lower-case letters, digits and hyphens, joined by dots
   * @param level how binding it is
   * @param source where it stands
   */
  public static RuleSketch rule(String id, Level level, Source source) {
    return new RuleSketch(
        id, level, source, Basis.STATED, ImmutableSet.of(), id, "", ImmutableMap.of());
  }

  /** {@return this rule, which follows from what its source says} */
  public RuleSketch inferred() {
    return basis(Basis.INFERRED);
  }

  /** {@return this rule, on which the guide is silent} */
  public RuleSketch beyondGuide() {
    return basis(Basis.BEYOND_GUIDE);
  }

  /**
   * {@return this rule with another basis}
   *
   * @param basis how it relates to its source
   */
  public RuleSketch basis(Basis basis) {
    return new RuleSketch(id, level, source, basis, formerIds, template, reason, figures);
  }

  /**
   * {@return this rule, which had other ids in earlier releases}
   *
   * @param ids by which waivers may call it
   */
  public RuleSketch formerly(String... ids) {
    return new RuleSketch(
        id,
        level,
        source,
        basis,
        ImmutableSet.copyOf(requireNonNull(ids, "ids")),
        template,
        reason,
        figures);
  }

  /**
   * {@return this rule with its sentence, for a house that has no message file}
   *
   * @param summary what holds when the rule is kept, as a phrase in English
   */
  public RuleSketch holds(String summary) {
    return new RuleSketch(id, level, source, basis, formerIds, summary, reason, figures);
  }

  /**
   * {@return this rule with its reason, for a house that has no message file}
   *
   * @param why why it holds, or what harm comes of breaking it, in English
   */
  public RuleSketch because(String why) {
    return new RuleSketch(id, level, source, basis, formerIds, template, why, figures);
  }

  /**
   * {@return this rule with a figure in its sentence}
   *
   * @param placeholder its name there, such as {@code limit} for <code>{limit}</code>
   * @param value the figure of a release, see {@link Fact#of}
   */
  public RuleSketch figure(String placeholder, Function<? super ReleaseFacts, ?> value) {
    return new RuleSketch(
        id,
        level,
        source,
        basis,
        formerIds,
        template,
        reason,
        ImmutableMap.<String, Function<? super ReleaseFacts, ?>>builder()
            .putAll(figures)
            .put(requireNonNull(placeholder, "placeholder"), requireNonNull(value, "value"))
            .buildOrThrow());
  }

  /**
   * {@return what is known of this rule, for what judges by it without being a {@link Rule}}
   *
   * @param author a class of the module with the message file
   */
  public RuleInfo info(Class<?> author) {
    return info(author, false);
  }

  private RuleInfo info(Class<?> author, boolean judgesSite) {
    ClassLoader loader = author.getClassLoader();
    return RuleInfo.of(
        id,
        level,
        source,
        basis,
        formerIds,
        new RuleWords(
            template, reason, loader == null ? RuleSketch.class.getClassLoader() : loader, figures),
        judgesSite);
  }

  /**
   * {@return the rule, which judges subjects of a type}
   *
   * @param subjectType what it judges
   * @param check records one finding for each breach, in a stable order
   * @param <S> what it judges
   */
  public <S> Rule<S> judging(
      Class<S> subjectType, BiConsumer<? super S, ? super FindingCollector> check) {
    return rule(subjectType, check, (subject, context, here) -> check.accept(subject, here));
  }

  /**
   * {@return the rule, which judges subjects of a type by what releases offer}
   *
   * @param subjectType what it judges
   * @param check records one finding for each breach, in a stable order
   * @param <S> what it judges
   */
  public <S> Rule<S> judging(Class<S> subjectType, Check<? super S> check) {
    return rule(subjectType, check, check);
  }

  /**
   * {@return the rule, which judges a deployment as a whole}
   *
   * @param check records one finding for each breach, in a stable order
   */
  public Rule<Deployment> forSite(BiConsumer<? super SiteView, ? super FindingCollector> check) {
    return rule(
        Deployment.class,
        check,
        (deployment, context, here) -> check.accept(context.site(deployment), here));
  }

  /**
   * {@return the rule, which judges the servers of a deployment that have the product one by one}
   *
   * @param check judges one server; the collector stands at the server and names it
   */
  public Rule<Deployment> forEachProductServer(ServerCheck check) {
    return rule(
        Deployment.class,
        check,
        (deployment, context, here) -> here.forEachProductServer(context.site(deployment), check));
  }

  /**
   * {@return the rule, which judges some servers of a deployment one by one}
   *
   * @param concerned which servers
   * @param check judges one server; the collector stands at the server and names it
   */
  public Rule<Deployment> forEachServer(Predicate<? super Server> concerned, ServerCheck check) {
    return rule(
        Deployment.class,
        check,
        (deployment, context, here) ->
            here.forEachServer(context.site(deployment), concerned, check));
  }

  /**
   * {@return the rule, which judges some servers of a deployment one by one}
   *
   * @param concerned which servers of which sites
   * @param check judges one server; the collector stands at the server and names it
   */
  public Rule<Deployment> forEachServer(
      BiPredicate<? super SiteView, ? super Server> concerned, ServerCheck check) {
    return rule(
        Deployment.class,
        check,
        (deployment, context, here) ->
            here.forEachServer(context.site(deployment), concerned, check));
  }

  private <S> Rule<S> rule(Class<S> subjectType, Object author, Check<? super S> check) {
    return new FunctionRule<>(
        info(requireNonNull(author, "check").getClass(), IS_SITE.contains(subjectType)),
        subjectType,
        check,
        FunctionRule.author(author));
  }

  /**
   * Judges a subject.
   *
   * @param <S> what is judged
   */
  @FunctionalInterface
  public interface Check<S> {

    /**
     * Judges one subject.
     *
     * @param subject what to judge
     * @param context what may be asked beside it
     * @param here records the findings; stands at the subject
     */
    void judge(S subject, RuleContext context, FindingCollector here);
  }

  /** Judges a server of a site. */
  @FunctionalInterface
  public interface ServerCheck {

    /**
     * Judges one server.
     *
     * @param site the server's site
     * @param server what to judge
     * @param here records the findings; stands at the server and names it
     */
    void judge(SiteView site, Server server, FindingCollector here);
  }
}
