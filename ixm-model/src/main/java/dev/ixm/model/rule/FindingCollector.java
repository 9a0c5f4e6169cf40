package dev.ixm.model.rule;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what one rule finds in one subject.
 *
 * <p>A collector stands at a place in the subject; {@link #at(String)} and {@link #with} give
 * collectors further in, which all write to the same list. Places become text only when something
 * is found. Not thread-safe; lives as long as one evaluation.
 */
public final class FindingCollector {

  private final Findings findings;
  private final @Nullable FindingCollector parent;
  private final @Nullable Object segment;
  private final @Nullable String factName;
  private final @Nullable Object factValue;

  private FindingCollector(
      Findings findings,
      @Nullable FindingCollector parent,
      @Nullable Object segment,
      @Nullable String factName,
      @Nullable Object factValue) {
    this.findings = findings;
    this.parent = parent;
    this.segment = segment;
    this.factName = factName;
    this.factValue = factValue;
  }

  FindingCollector(RuleInfo rule) {
    this(new Findings(rule), null, null, null, null);
  }

  /**
   * {@return a collector for an attribute of the value here}
   *
   * @param attribute the attribute's name
   */
  public FindingCollector at(String attribute) {
    return new FindingCollector(findings, this, attribute, null, null);
  }

  /**
   * {@return a collector for an element of the list here}
   *
   * @param index from 0
   */
  public FindingCollector at(int index) {
    return new FindingCollector(findings, this, index, null, null);
  }

  /**
   * {@return a collector at the same place whose findings bear one more fact}
   *
   * @param fact the fact's name, such as {@link Finding#SERVER}
   * @param value the fact
   */
  public FindingCollector with(String fact, Object value) {
    return new FindingCollector(findings, this, null, fact, value);
  }

  /** {@return a collector for a server of the list here, which it names} */
  FindingCollector atServer(int index, String name) {
    return new FindingCollector(findings, this, index, Finding.SERVER, name);
  }

  /**
   * Takes down that the value here breaks the rule.
   *
   * @param actual what it is
   * @param expected what the rule asks for
   */
  public void breach(Object actual, Object expected) {
    Finding.Builder finding = Finding.breach(findings.rule, path());
    addFacts(finding);
    findings.breaches.add(finding.actual(actual, expected).build());
  }

  /** Takes down that the value here is missing and the rule cannot judge without it. */
  public void notStated() {
    findings.paths.add(path());
  }

  /**
   * Takes down what is wrong with the value here, if anything: it is missing, or it does not meet
   * the condition.
   *
   * @param actual the value here
   * @param condition what the rule asks for
   * @param expected what the rule asks for, to be shown
   * @param <T> the type of the value
   */
  public <T> void require(Optional<T> actual, Predicate<? super T> condition, Object expected) {
    if (actual.isEmpty()) {
      notStated();
    } else if (!condition.test(actual.get())) {
      breach(actual.get(), expected);
    }
  }

  /**
   * Takes down what is wrong with the count here, if anything: it is missing, or it does not meet
   * the condition.
   *
   * @param actual the count here
   * @param condition what the rule asks for
   * @param expected what the rule asks for, to be shown
   */
  public void require(OptionalInt actual, IntPredicate condition, Object expected) {
    if (actual.isEmpty()) {
      notStated();
    } else if (!condition.test(actual.getAsInt())) {
      breach(actual.getAsInt(), expected);
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
      path.append('/').append(segment instanceof Integer ? segment : escaped(segment));
    }
  }

  private static String escaped(Object segment) {
    return segment.toString().replace("~", "~0").replace("/", "~1");
  }

  private void addFacts(Finding.Builder finding) {
    if (parent != null) {
      parent.addFacts(finding);
    }
    if (factName != null && factValue != null) {
      finding.fact(factName, factValue);
    }
  }

  /**
   * All breaches in the order in which they were taken down, then one finding for what is missing.
   */
  ImmutableList<Finding> toList() {
    return findings.toList();
  }

  private static final class Findings {

    private final RuleInfo rule;
    private final List<Finding> breaches = new ArrayList<>(0);
    private final List<String> paths = new ArrayList<>(0);

    Findings(RuleInfo rule) {
      this.rule = rule;
    }

    ImmutableList<Finding> toList() {
      if (paths.isEmpty()) {
        return ImmutableList.copyOf(breaches);
      }
      ImmutableSet<String> missing = ImmutableSet.copyOf(paths);
      Finding notStated =
          Finding.notStated(rule, missing.size() == 1 ? missing.iterator().next() : "")
              .fact(Finding.MISSING, Joiner.on(' ').join(missing))
              .build();
      return ImmutableList.<Finding>builder().addAll(breaches).add(notStated).build();
    }
  }
}
