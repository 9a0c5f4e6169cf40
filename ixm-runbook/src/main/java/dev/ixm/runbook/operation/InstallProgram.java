package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * Installs a program of another vendor, such as the .NET Framework.
 *
 * @param program its name and version
 */
public record InstallProgram(String program) implements Operation {

  @Override
  public String what() {
    return "Install " + program;
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(
        Keys.program(place, program).is(Key.YES), Keys.restartDue(place).is(Key.YES));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
