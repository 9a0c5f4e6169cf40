package com.example.ixm.audit;

import static java.util.Objects.requireNonNull;

import dev.ixm.model.guide.Severity;
import dev.ixm.model.rule.Finding;
import java.io.Serializable;
import java.util.Comparator;

/**
 * How often a rule found something of one kind in one file.
 *
 * @param severity how much it counts
 * @param rule the rule's id
 * @param kind what became of the rule
 * @param findings how often, 1 at least
 */
public record RuleCount(Severity severity, String rule, Finding.Kind kind, long findings) {

  /** Takes no null, which a damaged line may have. */
  public RuleCount {
    requireNonNull(severity);
    requireNonNull(rule);
    requireNonNull(kind);
  }

  Key key() {
    return new Key(severity, rule, kind);
  }

  /** A rule, and what became of it; the most severe come first. */
  record Key(Severity severity, String rule, Finding.Kind kind)
      implements Comparable<Key>, Serializable {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::severity).thenComparing(Key::rule).thenComparing(Key::kind);

    static Key of(Finding finding) {
      return new Key(finding.severity(), finding.rule().id(), finding.kind());
    }

    RuleCount times(long findings) {
      return new RuleCount(severity, rule, kind, findings);
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
