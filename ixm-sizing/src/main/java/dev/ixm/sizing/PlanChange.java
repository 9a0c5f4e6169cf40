package dev.ixm.sizing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.license.License;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One figure that differs between two plans: what a site has to add, replace or give up.
 *
 * @param name the name of the figure, such as {@code voice servers}
 * @param before its value in the first plan, empty if it has no such figure
 * @param after its value in the second plan, empty if it has no such figure
 */
public record PlanChange(String name, Optional<String> before, Optional<String> after) {

  /**
   * {@return the figures, and the parts of the license, whose values differ, in the order of the
   * plans}
   *
   * <p>Those that both plans have come first, then those that only the second one has. How a value
   * was computed is not compared.
   *
   * @param before the plan of today
   * @param after the plan of tomorrow
   */
  public static ImmutableList<PlanChange> between(SizingPlan before, SizingPlan after) {
    ImmutableMap<String, String> first = values(before);
    ImmutableMap<String, String> second = values(after);
    Set<String> names = new LinkedHashSet<>(first.keySet());
    names.addAll(second.keySet());
    ImmutableList.Builder<PlanChange> changes = ImmutableList.builder();
    for (String name : names) {
      Optional<String> old = Optional.ofNullable(first.get(name));
      Optional<String> changed = Optional.ofNullable(second.get(name));
      if (!old.equals(changed)) {
        changes.add(new PlanChange(name, old, changed));
      }
    }
    return changes.build();
  }

  /** {@return the change on one line} */
  @Override
  public String toString() {
    return "%s: %s -> %s".formatted(name(), before().orElse("none"), after().orElse("none"));
  }

  private static ImmutableMap<String, String> values(SizingPlan plan) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    plan.figures().forEach(figure -> values.put(figure.name(), figure.value().toString()));
    plan.requirements().license().ifPresent(license -> addLicense(license, values));
    return values.buildOrThrow();
  }

  private static void addLicense(License license, ImmutableMap.Builder<String, String> values) {
    SeatCounts seats = license.seats();
    values
        .put("license type", license.type().toString())
        .put("licensed basic seats", String.valueOf(seats.basic()))
        .put("licensed mainstream seats", String.valueOf(seats.mainstream()))
        .put("licensed advanced seats", String.valueOf(seats.advanced()))
        .put("purchased voice ports", String.valueOf(license.purchasedVoicePorts()))
        .put("licensed features", license.features().toString());
    license.expirationDate().ifPresent(date -> values.put("license expires", date.toString()));
  }
}
