package dev.ixm.ansible.yaml;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A task of a play: a module, what it is told, and what Ansible does with it. Immutable. */
public final class Task {

  private final ImmutableMap<String, Object> entries;

  private Task(Map<String, Object> entries) {
    this.entries = ImmutableMap.copyOf(entries);
  }

  /**
   * {@return a task}
   *
   * @param name what is done; templates in it are worked out
   * @param module its full name
   * @param arguments what it is told, in order
   */
  public static Task of(String name, String module, Map<String, ?> arguments) {
    Map<String, Object> entries = new LinkedHashMap<>();
    entries.put("name", name);
    entries.put(module, arguments);
    return new Task(entries);
  }

  /**
   * {@return the task with one entry more}
   *
   * @param key such as {@code register}
   * @param value its value
   */
  public Task with(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(entries);
    more.put(key, value);
    return new Task(more);
  }

  /** {@return the entries, in order} */
  public ImmutableMap<String, Object> entries() {
    return entries;
  }
}
