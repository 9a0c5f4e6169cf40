package dev.ixm.runbook.operation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.aacc.StartType;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.stream.Stream;

/**
 * Starts, stops or disables services of Windows, or delays their start.
 *
 * @param mode what becomes of them
 * @param names their names, in the order in which it is done, at least one
 */
public record SetServices(ServiceMode mode, ImmutableList<String> names) implements Operation {

  private static final String WINDOW = "In `Control Panel` > `Administrative Tools` > `Services`";

  /**
   * {@return the operation}
   *
   * @param mode what becomes of the services
   * @param names their names, in the order in which it is done
   */
  public static SetServices of(ServiceMode mode, String... names) {
    return new SetServices(mode, ImmutableList.copyOf(names));
  }

  @Override
  public String what() {
    return names.size() == 1
        ? "%s the service `%s`".formatted(mode.verb(), names.get(0))
        : mode.verb() + " the services, one after the other";
  }

  @Override
  public ImmutableList<String> how() {
    boolean dialog = mode != ServiceMode.START && mode != ServiceMode.STOP;
    String window = WINDOW + (dialog ? ", by a double-click" : "");
    return Stream.concat(Stream.of(window), names.stream().map(this::line))
        .collect(toImmutableList());
  }

  private String line(String name) {
    return switch (mode) {
      case START -> "Start `" + name + "` if it is not running";
      case STOP -> "Stop `" + name + "`";
      case DISABLE -> "`" + name + "`: `Stop`, `Startup type` `Disabled`, `OK`";
      case REVIVE -> "`" + name + "`: `Startup type` `Manual`, since it was disabled; then `Start`";
      case DELAY ->
          "`%s`: `Startup type` `%s`, `OK`".formatted(name, StartType.AUTOMATIC_DELAYED.title());
    };
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return names.stream().flatMap(name -> effects(place, name)).collect(toImmutableList());
  }

  private Stream<Effect> effects(String place, String name) {
    Key running = Keys.running(place, name);
    Key disabled = Keys.disabled(place, name);
    return switch (mode) {
      case START -> Stream.of(running.is(Key.YES));
      case STOP -> Stream.of(running.is(Key.NONE));
      case DISABLE -> Stream.of(running.is(Key.NONE), disabled.is(Key.YES));
      case REVIVE -> Stream.of(running.is(Key.YES), disabled.is(Key.NONE));
      case DELAY -> Stream.of(Keys.delayed(place, name).is(Key.YES));
    };
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
