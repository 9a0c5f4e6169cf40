package dev.ixm.runbook.remedy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ixm.model.rule.Finding;
import java.util.Comparator;
import java.util.Optional;

/**
 * What ends one finding or several.
 *
 * @param kind what is done
 * @param ends the findings, the worst first, never empty
 * @param edit what it changes in the deployment or in a file, empty if a person acts or decides
 * @param along changes of files and answers that belong to it; what they end may be found only
 *     then; documents of before there were any lack it
 */
public record Remedy(
    Kind kind,
    ImmutableList<Finding> ends,
    Optional<Edit> edit,
    @JsonProperty(required = false) @JsonSetter(nulls = Nulls.AS_EMPTY)
        ImmutableList<Remedy> along) {

  /** The order of the worst finding. */
  static final Comparator<Remedy> WORST_FIRST =
      Comparator.comparing(remedy -> remedy.first().severity());

  /**
   * Makes a remedy along with which nothing else is changed.
   *
   * @param kind what is done
   * @param ends the findings, the worst first, never empty
   * @param edit what it changes in the deployment or in a file, empty if a person acts or decides
   */
  public Remedy(Kind kind, ImmutableList<Finding> ends, Optional<Edit> edit) {
    this(kind, ends, edit, ImmutableList.of());
  }

  /** What is done. */
  public enum Kind {
    /** Something is changed on a server. */
    OPERATION,
    /** The site is changed or described otherwise: its license, its network, what it needs. */
    DESCRIPTION,
    /** An entry of the settings file of a voice server is set or removed, or its lines repaired. */
    FILE,
    /** Another description is changed, such as an answer to the installer. */
    SETTING,
    /**
     * Somebody does what {@link Finding#changes} says of something that is no part of any
     * description: makes a certificate or a password anew, changes a file.
     */
    BY_HAND,
    /** A person decides, because no single change ends the finding without another. */
    DECISION
  }

  /** {@return the worst finding} */
  public Finding first() {
    return ends.get(0);
  }

  /** Whether a person decides. */
  boolean isDecision() {
    return kind == Kind.DECISION;
  }

  /**
   * {@return one remedy of both, which are to be decided alike or, the other later, set a value}
   */
  Remedy and(Remedy other) {
    return new Remedy(
        kind,
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Finding::severity), Iterables.concat(ends, other.ends)),
        other.edit,
        ImmutableList.copyOf(Iterables.concat(along, other.along)));
  }

  /** {@return what ends the findings, in English; where a person decides, between what} */
  public String fix() {
    return RemedyText.fix(this);
  }

  /** {@return the kind, the edit and the rules of the findings} */
  @Override
  public String toString() {
    return "%s%s (%s)%s"
        .formatted(
            kind,
            edit.map(it -> " " + it).orElse(""),
            String.join(", ", ends.stream().map(it -> it.rule().id()).distinct().toList()),
            along.isEmpty() ? "" : ", along with it " + along);
  }
}
