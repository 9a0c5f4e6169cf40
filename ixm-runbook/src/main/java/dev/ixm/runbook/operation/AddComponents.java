package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * Adds roles and features to the Windows of a server.
 *
 * @param lines what to choose in the dialog, a line each, in its order
 */
public record AddComponents(ImmutableList<String> lines) implements Operation {

  @Override
  public String what() {
    return "Add the Windows roles and features";
  }

  @Override
  public ImmutableList<String> how() {
    return ImmutableList.<String>builder()
        .add("`Server Manager` > `Dashboard` > `Add roles and features`, defaults up to roles")
        .addAll(lines)
        .add("Look the list over, then `Install`")
        .build();
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(Keys.components(place).is(Key.YES), Keys.restartDue(place).is(Key.YES));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
