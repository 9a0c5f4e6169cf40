package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.ProductPath;

/**
 * Shares a folder with some accounts and nobody else.
 *
 * @param folder full path, or without a drive where that is not known
 * @param accounts who gets full control; exact names between back quotes
 */
public record ShareFolder(String folder, ImmutableList<String> accounts) implements Operation {

  @Override
  public String what() {
    return "Share the folder " + ProductPath.quoted(folder);
  }

  @Override
  public ImmutableList<String> how() {
    return ImmutableList.of(
        "`Properties` > `Sharing` > `Advanced Sharing`: enable `Share this folder`",
        "`Permissions`: give %s `Full control`, remove `Everyone`"
            .formatted(String.join(" and ", accounts)));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
