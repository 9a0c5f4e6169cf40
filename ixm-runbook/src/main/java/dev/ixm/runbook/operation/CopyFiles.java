package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.ProductPath;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * Copies files to a computer.
 *
 * @param files which, in words; exact names between back quotes
 * @param from where they are, in words
 * @param folder the full path of the folder that gets them, or without a drive where that is not
 *     known
 */
public record CopyFiles(String files, String from, String folder) implements Operation {

  @Override
  public String what() {
    return "Copy %s from %s into the folder %s".formatted(files, from, ProductPath.quoted(folder));
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(Keys.files(place, files).is(Key.YES));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
