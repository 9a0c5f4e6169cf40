package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.windows.WindowsZones;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * Sets the time zone of a computer.
 *
 * @param zone its id, such as {@code America/Toronto}, empty if the site has not decided
 */
public record SetTimeZone(String zone) implements Operation {

  @Override
  public String what() {
    return "Set the time zone" + (zone.isEmpty() ? "" : " `" + name() + "`");
  }

  /** What Windows calls it; zones that it has no name for stay as they are. */
  private String name() {
    return WindowsZones.name(zone).orElse(zone);
  }

  @Override
  public ImmutableList<String> how() {
    return name().equals(zone)
        ? ImmutableList.of()
        : ImmutableList.of("For `%s`: `tzutil /s \"%s\"`".formatted(zone, name()));
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(Keys.timeZone(place).is(zone.isEmpty() ? Key.YES : zone));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
