package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.release.ReleaseFacts;
import dev.ixm.model.release.Releases;
import dev.ixm.model.site.Deployment;
import dev.ixm.model.site.SiteView;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may ask beside its subject: what releases offer, and what follows from a deployment.
 *
 * <p>Lives as long as one check; not safe for use by several threads.
 */
public final class RuleContext {

  private final Releases releases;
  private final ReleaseFacts facts;
  private @Nullable SiteView last;
  private @Nullable Findings spare;

  RuleContext(Releases releases, ReleaseFacts facts) {
    this.releases = releases;
    this.facts = facts;
  }

  /** {@return a context with the facts that the SDK has by itself, 10.8 unless a subject says} */
  public static RuleContext builtIn() {
    return of(Releases.builtIn());
  }

  /**
   * {@return a context with facts, those of 10.8 unless a subject says}
   *
   * @param releases the facts
   */
  public static RuleContext of(Releases releases) {
    return new RuleContext(releases, releases.find(ReleaseFacts.DESCRIBED));
  }

  /** {@return the facts for a subject that has no release, such as a file} */
  public ReleaseFacts facts() {
    return facts;
  }

  /** {@return the facts of a subject's release, if it has one} */
  ReleaseFacts facts(Object subject) {
    return subject instanceof Deployment deployment ? site(deployment).facts() : facts;
  }

  /** {@return where a rule records what it finds: its own as long as it judges} */
  Findings borrow(RuleInfo rule, ReleaseFacts judgedBy) {
    Findings findings = spare;
    if (findings == null) {
      return new Findings(rule, judgedBy);
    }
    spare = null;
    findings.restart(rule, judgedBy);
    return findings;
  }

  /** {@return what was recorded} Whoever records next gets the same collectors. */
  ImmutableList<Finding> giveBack(Findings findings) {
    spare = findings;
    return findings.toList();
  }

  /** {@return the facts of all releases} */
  public Releases releases() {
    return releases;
  }

  /**
   * {@return what follows from a deployment, by the facts of its release}
   *
   * @param deployment the subject or a part of it
   */
  public SiteView site(Deployment deployment) {
    SiteView site = last;
    if (site == null || site.stated() != deployment) {
      site = SiteView.of(deployment, releases.find(deployment.release()));
      last = site;
    }
    return site;
  }
}
