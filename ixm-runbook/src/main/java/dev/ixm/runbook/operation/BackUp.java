package dev.ixm.runbook.operation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.ProductPath;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * Copies folders to where they outlive the computer.
 *
 * @param of what is in them, such as {@code the data of the product}
 * @param folders full paths, or without a drive where that is not known
 * @param destination where to, in words
 */
public record BackUp(String of, ImmutableList<String> folders, String destination)
    implements Operation {

  @Override
  public String what() {
    return "Back up " + of;
  }

  @Override
  public ImmutableList<String> how() {
    return folders.stream()
        .map(
            folder -> "Copy the folder %s to %s".formatted(ProductPath.quoted(folder), destination))
        .collect(toImmutableList());
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(Keys.backup(place, of).is(Key.YES));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
