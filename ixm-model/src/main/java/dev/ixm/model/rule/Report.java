package dev.ixm.model.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.ixm.model.Sdk;
import dev.ixm.model.guide.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a set of rules found in one subject, which rules it were, and what waivers changed.
 *
 * <p>How it is mended, and what would still be found {@code after()} that, {@code
 * dev.ixm.runbook.remedy.Remedies} of the module {@code ixm-runbook} works out of a report.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReport.class)
@JsonIgnoreProperties(value = "counts", allowGetters = true)
public abstract class Report {

  /** Stands in {@link #byServer} for what is not about one server; no server has this name. */
  public static final String SITE = "";

  Report() {}

  /** {@return the report of no rule: nothing was checked, and nothing found} */
  public static Report none() {
    return ImmutableReport.builder().build();
  }

  /** {@return the ids of the rules that were run; a rule that is not here was not checked} */
  @Value.Parameter
  public abstract ImmutableSet<String> rules();

  /**
   * {@return the ids of the rules of the same topics that were not run, as they judge subjects of
   * other types} One settings file, judged alone, is not held against its site: the rules on that
   * are here.
   */
  @Value.Parameter
  public abstract ImmutableSet<String> notRun();

  /** {@return all findings, in the order of the rules} */
  @Value.Parameter
  public abstract ImmutableList<Finding> findings();

  /**
   * {@return what became of the waivers that name one of these rules, or no rule at all}
   *
   * <p>Look out for those that are not {@link WaiverUse.State#IN_FORCE}.
   */
  @Value.Parameter
  public abstract ImmutableList<WaiverUse> waivers();

  /**
   * {@return with what it was made: the version of the SDK, see {@link Sdk}, and the release whose
   * facts the rules judged by, with the tables that a plug-in gave}
   */
  @Value.Parameter
  public abstract ImmutableSet<String> madeWith();

  /** {@return how many findings there are of each severity, of all three, the worst first} */
  @Value.Lazy
  @JsonProperty
  public ImmutableMap<Severity, Integer> counts() {
    EnumMultiset<Severity> counts = EnumMultiset.create(Severity.class);
    findings().forEach(finding -> counts.add(finding.severity()));
    return Maps.toMap(Arrays.asList(Severity.values()), counts::count);
  }

  /**
   * {@return the findings of one severity, in the order of the rules}
   *
   * @param severity which findings
   */
  public final ImmutableList<Finding> findings(Severity severity) {
    return findings().stream()
        .filter(finding -> finding.severity() == severity)
        .collect(toImmutableList());
  }

  /**
   * {@return the waivers in one state}
   *
   * @param state which waivers
   */
  public final ImmutableList<WaiverUse> waivers(WaiverUse.State state) {
    return waivers().stream().filter(use -> use.state() == state).collect(toImmutableList());
  }

  /**
   * {@return the findings by their rule, in the order of the rules; none for a rule that is kept}
   * Its {@code keys()} count them.
   */
  public final ImmutableListMultimap<RuleInfo, Finding> byRule() {
    return Multimaps.index(findings(), Finding::rule);
  }

  /**
   * {@return the findings by the server that they are about, each in the order of the rules; first
   * what is about none, as {@link #SITE}, then the servers in the order of their names}
   */
  public final ImmutableListMultimap<String, Finding> byServer() {
    return findings().stream()
        .sorted(Comparator.comparing(Report::server))
        .collect(ImmutableListMultimap.toImmutableListMultimap(Report::server, it -> it));
  }

  private static String server(Finding finding) {
    return finding.server().orElse(SITE);
  }

  /**
   * {@return what to find out next, so that rules can judge that lack a fact; first what decides
   * and opens most rules for each attribute that is asked for}
   *
   * <p>Each finding of a missing fact is in one question, and nothing is asked twice. The order of
   * servers does not matter. An answer may let a rule ask further.
   */
  public final ImmutableList<Question> questions() {
    return Questions.of(findings(), rules());
  }

  /**
   * {@return this report followed by another}
   *
   * @param other what was found in another subject
   */
  public final Report and(Report other) {
    ImmutableSet<String> run = Sets.union(rules(), other.rules()).immutableCopy();
    return ImmutableReport.builder()
        .rules(run)
        .notRun(Sets.difference(Sets.union(notRun(), other.notRun()), run))
        .addAllFindings(findings())
        .addAllFindings(other.findings())
        .waivers(WaiverBook.joined(Iterables.concat(waivers(), other.waivers())))
        .madeWith(Sets.union(madeWith(), other.madeWith()))
        .build();
  }

  /** {@return the sentences of all findings in English, the worst first, a line each} */
  public final String text() {
    return text(Messages.ENGLISH);
  }

  /**
   * {@return the sentences of all findings, the worst first, a line each}
   *
   * @param messages the language
   */
  public final String text(Messages messages) {
    return Stream.of(Severity.values())
        .flatMap(severity -> findings(severity).stream())
        .map(finding -> finding.text(messages) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * {@return what {@link #text(Messages)} says, and of each finding why its rule holds, where one
   * looks and what changes it}
   *
   * @param messages the language
   */
  public final String explanation(Messages messages) {
    return Stream.of(Severity.values())
        .flatMap(severity -> findings(severity).stream())
        .map(finding -> finding.explanation(messages))
        .collect(Collectors.joining());
  }

  /** {@return whether any finding is an error} */
  public final boolean hasErrors() {
    return !findings(Severity.ERROR).isEmpty();
  }
}
