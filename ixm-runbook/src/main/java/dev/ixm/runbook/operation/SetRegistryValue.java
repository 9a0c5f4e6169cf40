package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Keys;

/**
 * Sets a value of the Windows registry, or leaves it if it is so already.
 *
 * @param key the full path of the key
 * @param name the value's name
 * @param valueType its type, such as {@code REG_DWORD}
 * @param data what it has to be
 */
public record SetRegistryValue(String key, String name, String valueType, String data)
    implements Operation {

  @Override
  public String what() {
    return "Make sure that `%s` in the registry is `%s`".formatted(name, data);
  }

  @Override
  public ImmutableList<String> how() {
    return ImmutableList.of(
        "`regedit`: `" + key + "`", "If `%s` is not `%s`, set it".formatted(name, data));
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(Keys.registry(place, key + "\\" + name).is(data));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
