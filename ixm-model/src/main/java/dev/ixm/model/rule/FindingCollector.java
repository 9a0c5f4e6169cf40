package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records what one rule finds in one subject.
 *
 * <p>A collector stands at a place in the subject; {@link #at(String)} and {@link #with} give
 * collectors further in, which all write to the same list. Places become text only when something
 * is found. Not thread-safe; lives as long as one evaluation.
 */
public final class FindingCollector {

  private static final String LINE = "line";
  private static final int NO_INDEX = -1;

  private final Findings findings;
  private final @Nullable FindingCollector parent;
  private final @Nullable String segment;
  private final int index;
  private final @Nullable String factName;
  private final @Nullable Object factValue;

  private FindingCollector(
      Findings findings,
      @Nullable FindingCollector parent,
      @Nullable String segment,
      int index,
      @Nullable String factName,
      @Nullable Object factValue) {
    this.findings = findings;
    this.parent = parent;
    this.segment = segment;
    this.index = index;
    this.factName = factName;
    this.factValue = factValue;
  }

  FindingCollector(RuleInfo rule, ReleaseFacts facts) {
    this(new Findings(rule, facts), null, null, NO_INDEX, null, null);
  }

  /**
   * Says by whose facts the rule judges, where the subject brings its own; its figures are shown in
   * the rule's sentence.
   *
   * @param facts of a release
   */
  public void judgedBy(ReleaseFacts facts) {
    findings.judgedBy(facts);
  }

  /**
   * {@return what a check finds in one subject that has no release}
   *
   * @param rule in whose name
   * @param check records findings; the collector stands at the subject
   */
  public static ImmutableList<Finding> collect(
      RuleInfo rule, Consumer<? super FindingCollector> check) {
    FindingCollector here = new FindingCollector(rule, ReleaseFacts.of(ReleaseFacts.DESCRIBED));
    check.accept(here);
    return here.toList();
  }

  /**
   * {@return a collector for an attribute of the value here}
   *
   * @param attribute the attribute's name
   */
  public FindingCollector at(String attribute) {
    return new FindingCollector(findings, this, attribute, NO_INDEX, null, null);
  }

  /**
   * {@return a collector for an element of the list here}
   *
   * @param index from 0
   */
  public FindingCollector at(int index) {
    return new FindingCollector(findings, this, null, index, null, null);
  }

  /**
   * {@return a collector at the same place whose findings bear one more fact}
   *
   * @param fact the fact's name, such as {@link Finding#SERVER}
   * @param value the fact
   */
  public FindingCollector with(String fact, Object value) {
    return new FindingCollector(findings, this, null, NO_INDEX, fact, value);
  }

  /**
   * {@return a collector at the same place whose findings name a line of the text}
   *
   * @param line from 1
   */
  public FindingCollector atLine(int line) {
    return with(LINE, line);
  }

  /**
   * Judges the elements of the list here one by one.
   *
   * @param values the elements
   * @param check judges one of them; its collector stands at the element
   * @param <T> the type of the elements
   */
  public <T> void forEach(
      List<? extends T> values, BiConsumer<? super T, ? super FindingCollector> check) {
    for (int i = 0; i < values.size(); i++) {
      check.accept(values.get(i), at(i));
    }
  }

  /**
   * Judges servers of a deployment one by one.
   *
   * @param site the collector stands at its deployment
   * @param concerned which servers
   * @param check judges one server; its collector stands at the server and names it
   */
  public void forEachServer(
      SiteView site,
      BiPredicate<? super SiteView, ? super Server> concerned,
      RuleSketch.ServerCheck check) {
    ImmutableList<Server> servers = site.stated().servers();
    FindingCollector list = at("servers");
    for (int i = 0; i < servers.size(); i++) {
      Server server = servers.get(i);
      if (concerned.test(site, server)) {
        check.judge(site, server, list.atServer(i, server.name()));
      }
    }
  }

  /** {@return a collector for a server of the list here, which it names} */
  FindingCollector atServer(int index, String name) {
    return new FindingCollector(findings, this, null, index, Finding.SERVER, name);
  }

  /**
   * Records that the value here breaks the rule.
   *
   * @param actual what it is, see {@link Fact#of}
   * @param expected what the rule asks for
   */
  public void breach(Object actual, Bound expected) {
    breach(Optional.of(Fact.of(actual)), Optional.of(expected));
  }

  /**
   * Records that there is no value here, and that this breaks the rule.
   *
   * @param expected what the rule asks for
   */
  public void missing(Bound expected) {
    breach(Optional.empty(), Optional.of(expected));
  }

  /** Records that the rule is broken here, where there is no value to show. */
  public void breach() {
    breach(Optional.empty(), Optional.empty());
  }

  private void breach(Optional<Fact> actual, Optional<Bound> expected) {
    findings.add(
        ImmutableFinding.of(
            findings.rule,
            Finding.Kind.BREACH,
            Later.of(this::path),
            line(),
            actual,
            expected,
            about(),
            findings.figures(),
            Later.made(ImmutableSet.of()),
            Optional.empty()));
  }

  /** Records that the value here is missing and the rule cannot judge without it. */
  public void notStated() {
    findings.missing(this);
  }

  /**
   * Requires a value here that meets a condition.
   *
   * @param actual the value here; not stated if empty
   * @param condition what the rule asks for
   * @param expected what the rule asks for, as data
   * @param <T> the type of the value
   */
  public <T> void require(Optional<T> actual, Predicate<? super T> condition, Bound expected) {
    if (actual.isEmpty()) {
      notStated();
    } else if (!condition.test(actual.get())) {
      breach(actual.get(), expected);
    }
  }

  /**
   * Requires a value of a least size.
   *
   * @param actual the value here; not stated if empty
   * @param least what it has to be at least
   * @param <T> the type of the value
   */
  public <T extends Comparable<? super T>> void atLeast(Optional<T> actual, T least) {
    actual.ifPresentOrElse(it -> atLeast(it, least), this::notStated);
  }

  /**
   * Requires a count of a least size.
   *
   * @param actual the count here; not stated if empty
   * @param least what it has to be at least
   */
  public void atLeast(OptionalInt actual, int least) {
    actual.ifPresentOrElse(it -> atLeast(it, least), this::notStated);
  }

  /**
   * Requires a value of a least size.
   *
   * @param actual the value here
   * @param least what it has to be at least
   * @param <T> the type of the value
   */
  public <T extends Comparable<? super T>> void atLeast(T actual, T least) {
    if (actual.compareTo(least) < 0) {
      breach(actual, Bound.atLeast(least));
    }
  }

  /**
   * Requires a value that does not exceed a limit.
   *
   * @param actual the value here; not stated if empty
   * @param most what it has to be at most
   * @param <T> the type of the value
   */
  public <T extends Comparable<? super T>> void atMost(Optional<T> actual, T most) {
    actual.ifPresentOrElse(it -> atMost(it, most), this::notStated);
  }

  /**
   * Requires a count that does not exceed a limit.
   *
   * @param actual the count here; not stated if empty
   * @param most what it has to be at most
   */
  public void atMost(OptionalInt actual, int most) {
    actual.ifPresentOrElse(it -> atMost(it, most), this::notStated);
  }

  /**
   * Requires a value that does not exceed a limit.
   *
   * @param actual the value here
   * @param most what it has to be at most
   * @param <T> the type of the value
   */
  public <T extends Comparable<? super T>> void atMost(T actual, T most) {
    if (actual.compareTo(most) > 0) {
      breach(actual, Bound.atMost(most));
    }
  }

  /**
   * Requires a count within a range.
   *
   * @param actual the count here; not stated if empty
   * @param range closed at both ends
   */
  public void within(OptionalInt actual, Range<Integer> range) {
    actual.ifPresentOrElse(it -> within(it, range), this::notStated);
  }

  /**
   * Requires a count within a range.
   *
   * @param actual the count here
   * @param range closed at both ends
   */
  public void within(int actual, Range<Integer> range) {
    if (!range.contains(actual)) {
      breach(actual, Bound.within(range.lowerEndpoint(), range.upperEndpoint()));
    }
  }

  /**
   * Requires one of some values.
   *
   * @param actual the value here; not stated if empty
   * @param permitted the values
   * @param <T> the type of the value
   */
  public <T> void oneOf(Optional<? extends T> actual, Collection<? extends T> permitted) {
    actual.ifPresentOrElse(it -> oneOf(it, permitted), this::notStated);
  }

  /**
   * Requires one of some values.
   *
   * @param actual the value here
   * @param permitted the values
   * @param <T> the type of the value
   */
  public <T> void oneOf(T actual, Collection<? extends T> permitted) {
    if (!permitted.contains(actual)) {
      breach(actual, Bound.oneOf(permitted));
    }
  }

  /**
   * Requires a certain value.
   *
   * @param actual the value here; not stated if empty
   * @param expected the value that it has to be
   * @param <T> the type of the value
   */
  public <T> void equal(Optional<? extends T> actual, T expected) {
    actual.ifPresentOrElse(it -> equal(it, expected), this::notStated);
  }

  /**
   * Requires a certain count.
   *
   * @param actual the count here; not stated if empty
   * @param expected the count that it has to be
   */
  public void equal(OptionalInt actual, int expected) {
    actual.ifPresentOrElse(it -> equal(it, expected), this::notStated);
  }

  /**
   * Requires a certain value.
   *
   * @param actual the value here
   * @param expected the value that it has to be
   * @param <T> the type of the value
   */
  public <T> void equal(T actual, T expected) {
    if (!actual.equals(expected)) {
      breach(actual, Bound.equalTo(expected));
    }
  }

  /**
   * Requires that some values are not there.
   *
   * @param actual the values here
   */
  public void absent(Collection<?> actual) {
    if (!actual.isEmpty()) {
      breach(actual, Bound.absent());
    }
  }

  /**
   * Requires that there are values.
   *
   * @param actual the values here
   */
  public void present(Collection<?> actual) {
    if (actual.isEmpty()) {
      missing(Bound.present());
    }
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    appendTo(path);
    return path.toString();
  }

  private void appendTo(StringBuilder path) {
    if (parent != null) {
      parent.appendTo(path);
    }
    if (segment != null) {
      path.append('/').append(escaped(segment));
    } else if (index >= 0) {
      path.append('/').append(index);
    }
  }

  private static String escaped(String segment) {
    return segment.replace("~", "~0").replace("/", "~1");
  }

  /** {@return the line that was named last} */
  private OptionalInt line() {
    return LINE.equals(factName) && factValue instanceof Integer line
        ? OptionalInt.of(line)
        : parent == null ? OptionalInt.empty() : parent.line();
  }

  private ImmutableMap<String, Fact> about() {
    ImmutableMap.Builder<String, Fact> facts = ImmutableMap.builder();
    addTo(facts);
    return facts.buildOrThrow();
  }

  private void addTo(ImmutableMap.Builder<String, Fact> facts) {
    if (parent != null) {
      parent.addTo(facts);
    }
    if (factName != null && factValue != null && !LINE.equals(factName)) {
      facts.put(factName, Fact.of(factValue));
    }
  }

  /**
   * All breaches in the order in which they were recorded, then one finding for what is missing.
   */
  ImmutableList<Finding> toList() {
    return findings.toList();
  }

  private static final class Findings {

    private final RuleInfo rule;
    private ReleaseFacts facts;
    private List<Finding> breaches = ImmutableList.of();
    private List<FindingCollector> missing = ImmutableList.of();

    Findings(RuleInfo rule, ReleaseFacts facts) {
      this.rule = rule;
      this.facts = facts;
    }

    ImmutableMap<String, Fact> figures() {
      return rule.words().figures(facts);
    }

    void judgedBy(ReleaseFacts others) {
      facts = others;
    }

    void add(Finding breach) {
      if (breaches.isEmpty()) {
        breaches = new ArrayList<>();
      }
      breaches.add(breach);
    }

    void missing(FindingCollector place) {
      if (missing.isEmpty()) {
        missing = new ArrayList<>();
      }
      missing.add(place);
    }

    ImmutableList<Finding> toList() {
      return missing.isEmpty()
          ? ImmutableList.copyOf(breaches)
          : ImmutableList.<Finding>builder().addAll(breaches).add(notStated(missing)).build();
    }

    private Finding notStated(List<FindingCollector> places) {
      Later<ImmutableSet<String>> paths =
          Later.of(() -> ImmutableSet.copyOf(Lists.transform(places, FindingCollector::path)));
      return ImmutableFinding.of(
          rule,
          Finding.Kind.NOT_STATED,
          Later.of(() -> paths.get().size() == 1 ? paths.get().asList().get(0) : ""),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableMap.of(),
          figures(),
          paths,
          Optional.empty());
    }
  }
}
