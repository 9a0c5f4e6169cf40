package dev.ixm.runbook.operation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;
import java.util.stream.Stream;

/**
 * Restarts a computer. Services start with it unless they are disabled, and nobody is logged in.
 *
 * @param starts the services that start
 */
public record Restart(ImmutableList<String> starts) implements Operation {

  /** {@return a restart of which nothing is known but that it is done} */
  public static Restart plain() {
    return new Restart(ImmutableList.of());
  }

  @Override
  public String what() {
    return "Restart this server";
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return Stream.concat(
            Stream.of(Keys.restartDue(place).is(Key.NONE), Keys.loggedIn(place).is(Key.NONE)),
            starts.stream().map(service -> Keys.running(place, service).is(Key.YES)))
        .collect(toImmutableList());
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
