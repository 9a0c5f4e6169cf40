package dev.ixm.testkit.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.SiteView;
import dev.ixm.runbook.procedure.Input;
import dev.ixm.runbook.procedure.Inputs;
import dev.ixm.runbook.procedure.Procedure;
import java.util.stream.Stream;

/** What procedures can be told of a site. */
public final class Answers {

  private Answers() {}

  /**
   * {@return what a procedure can be told, of each question the first answer and the last: a
   * release, say, has many that differ in nothing; none where it objects to the site}
   *
   * @param procedure which procedure
   * @param site which site
   */
  public static ImmutableList<Inputs> of(Procedure procedure, SiteView site) {
    if (!procedure.objections(site).isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList<Inputs> all = ImmutableList.of(Inputs.none());
    for (Input<?> input : procedure.info().inputs()) {
      all = all.stream().flatMap(some -> with(some, input, site)).collect(toImmutableList());
    }
    return all.stream()
        .filter(it -> procedure.objections(site, it).isEmpty())
        .collect(toImmutableList());
  }

  private static <T> Stream<Inputs> with(Inputs some, Input<T> input, SiteView site) {
    ImmutableList<T> all = input.choices().apply(site);
    return all.stream()
        .filter(it -> it.equals(all.get(0)) || it.equals(all.get(all.size() - 1)))
        .map(choice -> some.with(input, choice));
  }
}
