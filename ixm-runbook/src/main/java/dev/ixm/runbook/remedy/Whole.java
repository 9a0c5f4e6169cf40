package dev.ixm.runbook.remedy;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Report;
import dev.ixm.model.rule.RuleSet;
import dev.ixm.model.site.Deployment;
import java.util.Optional;
import java.util.stream.Stream;

/** A deployment with what is known beside it, all judged against that deployment. */
final class Whole {

  private final Deployment site;
  private final RuleSet rules;
  private final Report ofSite;
  private final Settings files;
  private final Others others;

  Whole(Deployment site, RuleSet rules, Settings files, Others others) {
    this.site = site;
    this.rules = rules;
    this.ofSite = rules.judges(site) ? rules.check(site) : Report.none();
    this.files = files;
    this.others = others;
  }

  /** The same with another deployment. */
  Whole with(Deployment after) {
    return new Whole(after, rules, files.with(after), new Others(after, rules, others.now()));
  }

  Deployment site() {
    return site;
  }

  /** What is found in the deployment by itself. */
  Report ofSite() {
    return ofSite;
  }

  Settings files() {
    return files;
  }

  Others others() {
    return others;
  }

  /** What is found in all of it. */
  Report left() {
    return Stream.concat(files.left().stream(), others.left().stream()).reduce(ofSite, Report::and);
  }

  ImmutableSet<String> keys() {
    return Attempts.keys(left());
  }

  /** What ends a finding beside the deployment, if an edit there does; it is made. */
  Optional<Remedy> mend(Finding finding) {
    return files.mend(finding).or(() -> others.mend(finding));
  }
}
