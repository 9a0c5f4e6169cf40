package dev.ixm.model.rule;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;
import static dev.ixm.model.check.Checks.checkTexts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Severity;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A site's recorded decision that breaches of a rule count as more or less severe than the rule has
 * it.
 *
 * <p>It changes how a breach counts and hides nothing: the finding keeps its own severity beside
 * it. That a rule failed, or lacks a fact, cannot be waived.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWaiver.class)
public abstract class Waiver {

  Waiver() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the rule} */
  public abstract String rule();

  /** {@return what breaches of the rule count as, higher or lower than by themselves} */
  public abstract Severity severity();

  /** {@return who answers for the decision, never blank} */
  public abstract String approvedBy();

  /** {@return why, never blank} */
  public abstract String reason();

  /** {@return the last day on which it holds, empty for one without end} */
  public abstract Optional<LocalDate> until();

  /**
   * {@return the names of the servers that it is limited to, in upper or lower case; empty for all
   * servers and the site itself}
   */
  public abstract ImmutableSet<String> servers();

  /**
   * {@return whether it has ended before a day}
   *
   * @param day in the time zone that the site's decisions are dated in
   */
  public final boolean isExpired(LocalDate day) {
    return until().filter(day::isAfter).isPresent();
  }

  /** {@return whether the finding is one that it speaks of, on whatever day} */
  final boolean covers(Finding finding) {
    return finding.kind() == Finding.Kind.BREACH
        && finding.rule().isCalled(rule())
        && (servers().isEmpty() || finding.server().filter(this::coversServer).isPresent());
  }

  private boolean coversServer(String server) {
    return servers().stream().anyMatch(name -> Ascii.equalsIgnoreCase(name, server));
  }

  @Value.Check
  void validate() {
    check(RuleInfo.isId(rule()), "rule", "must be words joined by dots: '%s'", rule());
    checkText("approvedBy", approvedBy());
    checkText("reason", reason());
    checkTexts("servers", servers());
  }

  /** Builds a {@link Waiver}. */
  public static final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
