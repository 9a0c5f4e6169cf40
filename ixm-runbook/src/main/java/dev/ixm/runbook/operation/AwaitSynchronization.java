package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;
import dev.ixm.config.synchronization.DownloadLog;
import dev.ixm.model.site.ProductPath;
import dev.ixm.runbook.state.Effect;
import dev.ixm.runbook.state.Key;
import dev.ixm.runbook.state.Keys;

/**
 * Waits until a voice server has all data of the Consolidated server.
 *
 * @param log the name of the log that says so
 * @param folder the full path of its folder, or without a drive where that is not known
 * @param message what it says then
 */
public record AwaitSynchronization(String log, String folder, String message) implements Operation {

  /**
   * {@return the wait for the log that the guide names}
   *
   * @param folder where the product is
   */
  public static AwaitSynchronization in(String folder) {
    return new AwaitSynchronization(DownloadLog.NAME, folder + "\\DB\\Logs", DownloadLog.MESSAGE);
  }

  @Override
  public String what() {
    return "Wait until the first synchronization is complete";
  }

  @Override
  public ImmutableList<String> how() {
    return ImmutableList.of(
        "Open `%s` in %s with a text editor".formatted(log, ProductPath.quoted(folder)));
  }

  @Override
  public ImmutableList<Effect> effects(String place) {
    return ImmutableList.of(Keys.inStep(place).is(Key.YES));
  }

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
