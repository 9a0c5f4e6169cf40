package com.example.ixm.quote;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.site.SiteRequirements;
import dev.ixm.sizing.PlanChange;
import dev.ixm.sizing.Sizing;
import dev.ixm.sizing.SizingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the plans of quotes as files, and tells what has changed since. */
public final class QuoteArchive {

  private QuoteArchive() {}

  /**
   * Keeps a plan; every later release of the SDK reads it.
   *
   * @param file where
   * @param plan what was quoted
   * @throws IOException if the file cannot be written
   */
  public static void keep(Path file, SizingPlan plan) throws IOException {
    Files.writeString(file, IxmJson.write(plan));
  }

  /**
   * {@return what today's release says otherwise of the site as it was quoted}
   *
   * @param file of a plan
   * @throws IOException if the file cannot be read
   */
  public static ImmutableList<PlanChange> sinceThen(Path file) throws IOException {
    SizingPlan then = IxmJson.read(file, SizingPlan.class);
    return PlanChange.between(then, Sizing.size(then.requirements()));
  }

  /**
   * {@return what changes for a customer who needs something else today}
   *
   * @param file of a plan
   * @param today what is needed
   * @throws IOException if the file cannot be read
   */
  public static ImmutableList<PlanChange> sinceThen(Path file, SiteRequirements today)
      throws IOException {
    return PlanChange.between(IxmJson.read(file, SizingPlan.class), Sizing.size(today));
  }
}
