package dev.ixm.runbook.operation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import dev.ixm.model.site.ProductPath;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;

/**
 * Sets entries of an INI file.
 *
 * @param purpose what for, as an imperative phrase, such as {@code Set TLS up}
 * @param file its full path, or without a drive where that is not known
 * @param entries what is wanted, each section and key once
 */
public record SetIniEntries(String purpose, String file, ImmutableList<Entry> entries)
    implements Operation {

  /**
   * One entry.
   *
   * @param section the section's name without brackets
   * @param key its key
   * @param value its value
   */
  public record Entry(String section, String key, String value) {}

  @Override
  public String what() {
    return "%s in %s".formatted(purpose, ProductPath.quoted(file));
  }

  @Override
  public ImmutableList<String> how() {
    return Multimaps.index(entries, Entry::section).asMap().entrySet().stream()
        .map(
            section ->
                section.getValue().stream()
                    .map(entry -> "`%s=%s`".formatted(entry.key(), entry.value()))
                    .collect(joining(", ", "`[" + section.getKey() + "]`: ", "")))
        .collect(toImmutableList());
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return entries.stream()
        .map(
            entry ->
                Key.of("entry of " + file, place, entry.section() + "/" + entry.key())
                    .is(entry.value().isBlank() ? Key.YES : entry.value()))
        .collect(toImmutableList());
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
