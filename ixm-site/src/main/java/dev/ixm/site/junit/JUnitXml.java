package dev.ixm.site.junit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.ixm.model.output.Output;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleInfo;
import dev.ixm.site.SitePart;
import dev.ixm.site.SiteStudy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what was found as the results of tests, in the XML that JUnit, Surefire and Jenkins share:
 * a suite for each part of the site, and a test for each rule that judged it.
 *
 * <p>A test fails if a finding of its rule counts as an error, is in error if the rule itself
 * failed, and is skipped if all that it found is that facts are missing. Warnings and remarks are
 * the output of a test that passes. Rules that nothing was given for are skipped in a suite of
 * their own.
 */
public final class JUnitXml {

  /** The name of the suite with the rules that nothing was given for. */
  public static final String NOT_CHECKED = "not checked";

  private final StringBuilder text = new StringBuilder();
  private final SiteStudy study;
  private final ImmutableMap<String, RuleInfo> rules;

  private JUnitXml(SiteStudy study) {
    this.study = study;
    this.rules =
        study.rules().rules().stream()
            .map(Rule::info)
            .collect(ImmutableMap.toImmutableMap(RuleInfo::id, Function.identity()));
  }

  /**
   * {@return the results of all of a site}
   *
   * @param study the site
   */
  public static String render(SiteStudy study) {
    return new JUnitXml(study).write();
  }

  private String write() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    study.parts().forEach(this::suite);
    suite(NOT_CHECKED, notRun());
    return text.append("</testsuites>\n").toString();
  }

  private void suite(SitePart part) {
    ImmutableListMultimap<String, Finding> found =
        Multimaps.index(part.report().findings(), finding -> finding.rule().id());
    suite(
        part.file(),
        part.report().rules().stream()
            .flatMap(id -> Optional.ofNullable(rules.get(id)).stream())
            .map(rule -> Outcome.of(rule, found.get(rule.id())))
            .collect(toImmutableList()));
  }

  private void suite(String part, List<Outcome> outcomes) {
    String name = study.deployment().name() + ": " + part;
    text.append(
        "  <testsuite name=\"%s\" tests=\"%s\" failures=\"%s\" errors=\"%s\" skipped=\"%s\" time=\"0\">\n"
            .formatted(
                Output.XML.escape(name),
                outcomes.size(),
                count(outcomes, Outcome.Verdict.FAILURE),
                count(outcomes, Outcome.Verdict.ERROR),
                count(outcomes, Outcome.Verdict.SKIPPED)));
    outcomes.forEach(outcome -> text.append(outcome.xml(name)));
    text.append("  </testsuite>\n");
  }

  private static long count(List<Outcome> outcomes, Outcome.Verdict verdict) {
    return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
  }

  private ImmutableList<Outcome> notRun() {
    Set<String> run =
        study.parts().stream()
            .flatMap(part -> part.report().rules().stream())
            .collect(Collectors.toSet());
    return rules.values().stream()
        .filter(rule -> !run.contains(rule.id()))
        .map(Outcome::notRun)
        .collect(toImmutableList());
  }
}
