package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.Server;
import dev.ixm.model.site.SiteView;
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
 * is found. Not thread-safe; lives as long as one evaluation: who keeps one records in the name of
 * another rule.
 */
public final class FindingCollector {

  private final Findings findings;
  private final @Nullable Place place;
  private final @Nullable Object first;
  private final @Nullable Object second;
  private final @Nullable Object third;
  private final @Nullable Object fourth;

  FindingCollector(
      Findings findings,
      @Nullable Place place,
      @Nullable Object first,
      @Nullable Object second,
      @Nullable Object third,
      @Nullable Object fourth) {
    this.findings = findings;
    this.place = place;
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
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
    Findings findings = new Findings(rule, ReleaseFacts.of(ReleaseFacts.DESCRIBED));
    check.accept(findings.whole());
    return findings.toList();
  }

  /**
   * {@return a collector for an attribute of the value here}
   *
   * @param attribute the attribute's name
   */
  public FindingCollector at(String attribute) {
    return further(attribute);
  }

  /**
   * {@return a collector for an element of the list here}
   *
   * @param index from 0
   */
  public FindingCollector at(int index) {
    return further(index);
  }

  private FindingCollector further(Object step) {
    boolean full = fourth != null;
    boolean isFirst = full || first == null;
    boolean isSecond = !isFirst && second == null;
    boolean isThird = !isFirst && !isSecond && third == null;
    return new FindingCollector(
        findings,
        full ? here() : place,
        isFirst ? step : first,
        isFirst ? null : isSecond ? step : second,
        isFirst || isSecond ? null : isThird ? step : third,
        isFirst || isSecond || isThird ? null : step);
  }

  /**
   * {@return a collector at the same place whose findings bear one more fact}
   *
   * @param fact the fact's name, such as {@link Finding#SERVER}
   * @param value the fact
   */
  public FindingCollector with(String fact, Object value) {
    Place further = new Place(place, first, second, third, fourth, fact, value);
    return new FindingCollector(findings, further, null, null, null, null);
  }

  /** A value of its own, so that collectors do not escape, and Java need not allocate them. */
  private Place here() {
    return new Place(place, first, second, third, fourth, null, null);
  }

  /**
   * {@return a collector at the same place whose findings name a line of the text}
   *
   * @param line from 1
   */
  public FindingCollector atLine(int line) {
    return with(Place.LINE, line);
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
   * Judges the servers of a deployment that have the product one by one.
   *
   * @param site the collector stands at its deployment
   * @param check judges one server; its collector stands at the server and names it
   */
  public void forEachProductServer(SiteView site, RuleSketch.ServerCheck check) {
    ImmutableList<Server> servers = site.stated().servers();
    ImmutableList<FindingCollector> places = places(site.stated());
    for (int i = 0; i < servers.size(); i++) {
      Server server = servers.get(i);
      if (server.isProductServer()) {
        check.judge(site, server, places.get(i));
      }
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
      SiteView site, Predicate<? super Server> concerned, RuleSketch.ServerCheck check) {
    ImmutableList<Server> servers = site.stated().servers();
    ImmutableList<FindingCollector> places = places(site.stated());
    for (int i = 0; i < servers.size(); i++) {
      Server server = servers.get(i);
      if (concerned.test(server)) {
        check.judge(site, server, places.get(i));
      }
    }
  }

  /**
   * Judges servers of a deployment one by one.
   *
   * @param site the collector stands at its deployment
   * @param concerned which servers of which sites
   * @param check judges one server; its collector stands at the server and names it
   */
  public void forEachServer(
      SiteView site,
      BiPredicate<? super SiteView, ? super Server> concerned,
      RuleSketch.ServerCheck check) {
    ImmutableList<Server> servers = site.stated().servers();
    ImmutableList<FindingCollector> places = places(site.stated());
    for (int i = 0; i < servers.size(); i++) {
      Server server = servers.get(i);
      if (concerned.test(site, server)) {
        check.judge(site, server, places.get(i));
      }
    }
  }

  private ImmutableList<FindingCollector> places(Deployment site) {
    return place == null && first == null
        ? findings.servers(site)
        : at("servers").servers(site.servers());
  }

  /** {@return a collector for each server of the list here, which it names} */
  ImmutableList<FindingCollector> servers(List<Server> servers) {
    ImmutableList.Builder<FindingCollector> places =
        ImmutableList.builderWithExpectedSize(servers.size());
    for (int i = 0; i < servers.size(); i++) {
      places.add(at(i).with(Finding.SERVER, servers.get(i).name()));
    }
    return places.build();
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
    findings.breach(here(), actual, expected);
  }

  /** Records that the value here is missing and the rule cannot judge without it. */
  public void notStated() {
    findings.missing(here());
  }

  private boolean isStated(boolean isPresent) {
    if (!isPresent) {
      findings.missing(here());
    }
    return isPresent;
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
    if (isStated(actual.isPresent()) && !condition.test(actual.get())) {
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
    if (isStated(actual.isPresent())) {
      atLeast(actual.get(), least);
    }
  }

  /**
   * Requires a count of a least size.
   *
   * @param actual the count here; not stated if empty
   * @param least what it has to be at least
   */
  public void atLeast(OptionalInt actual, int least) {
    if (isStated(actual.isPresent())) {
      atLeast(actual.getAsInt(), least);
    }
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
    if (isStated(actual.isPresent())) {
      atMost(actual.get(), most);
    }
  }

  /**
   * Requires a count that does not exceed a limit.
   *
   * @param actual the count here; not stated if empty
   * @param most what it has to be at most
   */
  public void atMost(OptionalInt actual, int most) {
    if (isStated(actual.isPresent())) {
      atMost(actual.getAsInt(), most);
    }
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
    if (isStated(actual.isPresent())) {
      within(actual.getAsInt(), range);
    }
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
    if (isStated(actual.isPresent())) {
      oneOf(actual.get(), permitted);
    }
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
    if (isStated(actual.isPresent())) {
      equal(actual.get(), expected);
    }
  }

  /**
   * Requires a certain count.
   *
   * @param actual the count here; not stated if empty
   * @param expected the count that it has to be
   */
  public void equal(OptionalInt actual, int expected) {
    if (isStated(actual.isPresent())) {
      equal(actual.getAsInt(), expected);
    }
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
}
