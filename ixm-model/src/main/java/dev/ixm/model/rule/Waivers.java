package dev.ixm.model.rule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.guide.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The waivers of a site, as a file of JSON keeps them.
 *
 * <p>A finding counts as the first waiver says that speaks of it and has not expired.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWaivers.class)
public abstract class Waivers {

  /** How many there may be. */
  private static final int MOST = 1_000;

  Waivers() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a baseline: waivers of all breaches that a report has and no waiver speaks of yet}
   *
   * <p>They count as {@link Severity#INFO} from then on. Of each rule there is one waiver, limited
   * to the servers that break it; where a breach is about no server, it speaks of the whole site.
   *
   * @param accepted what was found and is accepted
   * @param approvedBy who answers for the decision
   * @param reason why
   * @param until the last day on which it holds, empty for one without end
   * @throws IllegalArgumentException if a text is blank
   */
  public static Waivers baseline(
      Report accepted, String approvedBy, String reason, Optional<LocalDate> until) {
    Builder builder = builder();
    accepted
        .byRule()
        .asMap()
        .forEach(
            (rule, findings) -> {
              List<Finding> open =
                  findings.stream()
                      .filter(it -> it.kind() == Finding.Kind.BREACH && it.waiver().isEmpty())
                      .toList();
              if (!open.isEmpty()) {
                builder.addWaivers(
                    Waiver.builder()
                        .rule(rule.id())
                        .severity(Severity.INFO)
                        .approvedBy(approvedBy)
                        .reason(reason)
                        .until(until)
                        .servers(servers(open))
                        .build());
              }
            });
    return builder.build();
  }

  /** The servers of findings, none if one of them is about no server. */
  private static ImmutableSet<String> servers(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.server().isPresent())
        ? findings.stream().flatMap(it -> it.server().stream()).collect(toImmutableSet())
        : ImmutableSet.of();
  }

  /** {@return the waivers, up to 1,000, each once; the first that speaks of a finding wins} */
  public abstract ImmutableList<Waiver> waivers();

  @Value.Check
  void validate() {
    check(waivers().size() <= MOST, "waivers", "must be at most %s: %s", MOST, waivers().size());
    Set<Waiver> known = new HashSet<>();
    for (Waiver waiver : waivers()) {
      check(known.add(waiver), "waivers", "must be different: one of '%s' twice", waiver.rule());
    }
  }

  /** Builds {@link Waivers}. */
  public static final class Builder extends ImmutableWaivers.Builder {
    Builder() {}
  }
}
