package dev.ixm.runbook.remedy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.rule.Finding;
import java.util.Optional;

/**
 * What ends one finding or several.
 *
 * @param kind what is done
 * @param ends the findings, the worst first, never empty
 * @param edit what it changes in the deployment, empty if a person has to decide
 */
public record Remedy(Kind kind, ImmutableList<Finding> ends, Optional<Edit> edit) {

  /** What is done. */
  public enum Kind {
    /** Something is changed on a server. */
    OPERATION,
    /** The site is changed or described otherwise: its license, its network, what it needs. */
    DESCRIPTION,
    /** A person decides, because no single change ends the finding without another. */
    DECISION
  }

  /** {@return the worst finding} */
  public Finding first() {
    return ends.get(0);
  }

  /** {@return the kind, the edit and the rules of the findings} */
  @Override
  public String toString() {
    return "%s%s (%s)"
        .formatted(
            kind,
            edit.map(it -> " " + it).orElse(""),
            String.join(", ", ends.stream().map(it -> it.rule().id()).distinct().toList()));
  }
}
