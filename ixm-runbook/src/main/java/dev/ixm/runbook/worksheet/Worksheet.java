package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.rule.Report;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Progress;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A runbook as it is worked through: what is known of the site, what is still to be found out, then
 * numbered steps in blocks, with boxes to tick and fields for who, when, result and remark.
 *
 * <p>Markdown, HTML and CSV are made of the same blocks and have the same numbers. What is the same
 * on several servers that follow each other is said once, with a box for each.
 *
 * <pre>{@code
 * String page = Worksheet.builder().runbook(runbook).site(site).report(report).build().html();
 * }</pre>
 */
@Value.Immutable
public abstract class Worksheet {

  Worksheet() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the worksheet of a runbook of whose site nothing is said}
   *
   * @param runbook what to do
   */
  public static Worksheet of(Runbook runbook) {
    return builder().runbook(runbook).build();
  }

  /** {@return what to do} */
  public abstract Runbook runbook();

  /** {@return the site, for roles, addresses and release of its servers} */
  public abstract Optional<Deployment> site();

  /** {@return what was found in the site: errors and warnings are to be heeded, gaps filled} */
  public abstract Optional<Report> report();

  /** {@return what was done so far, nothing unless set} */
  @Value.Default
  public Progress progress() {
    return Progress.none();
  }

  /** {@return the steps in blocks, in an order in which they can be done} */
  @Value.Lazy
  public ImmutableList<WorkBlock> blocks() {
    return Stretches.of(runbook());
  }

  /** The numbers of the rows that the steps are in, by id. */
  @Value.Lazy
  ImmutableMap<String, Integer> numbers() {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (WorkBlock block : blocks()) {
      for (WorkRow row : block.rows()) {
        row.steps().forEach(step -> numbers.put(step.id(), row.number()));
      }
    }
    return numbers.buildOrThrow();
  }

  final int number(String id) {
    return numbers().getOrDefault(id, 0);
  }

  /** The places of the steps, by id. */
  @Value.Lazy
  ImmutableMap<String, Party> places() {
    return runbook().steps().stream().collect(toImmutableMap(Step::id, Step::party));
  }

  /**
   * The rows that have to be done before a row, ascending: not those before it on the same server,
   * nor those that are meant when the block says that it is done in turn.
   */
  final Set<Integer> waitsFor(WorkBlock block, WorkRow row) {
    Set<Integer> before = new TreeSet<>();
    for (Step step : row.steps()) {
      step.waitsFor().stream()
          .filter(id -> !isOnServer(step.party(), id))
          .forEach(id -> before.add(number(id)));
    }
    if (block.isInTurn()) {
      int first = block.rows().get(0).number();
      before.removeIf(it -> it >= first);
    }
    return before;
  }

  private boolean isOnServer(Party party, String id) {
    return party.kind() == Party.Kind.SERVER && party.equals(places().get(id));
  }

  /** What all rows of a block wait for that are done in any order, to be said once. */
  final Set<Integer> allWaitFor(WorkBlock block) {
    Set<Integer> first = waitsFor(block, block.rows().get(0));
    boolean shared =
        block.rows().size() > 2
            && block.places().get(0).kind() != Party.Kind.SERVER
            && block.rows().stream().allMatch(it -> waitsFor(block, it).equals(first));
    return shared ? first : ImmutableSet.of();
  }

  /** {@return the worksheet as Markdown, ending in a line feed} */
  public final String markdown() {
    return new MarkdownSheet(this).write();
  }

  /** {@return the worksheet as an HTML page that needs nothing else, to be printed} */
  public final String html() {
    return new HtmlSheet(this).write();
  }

  /**
   * {@return the worksheet as comma-separated values of RFC 4180: a header, a record with the
   * number 0 that says that what follows is a pattern, then one for each step}
   *
   * <p>No field is read as a formula. The lines of {@code how} are separated by a line feed within
   * one field. The last four columns are to be filled in.
   */
  public final String csv() {
    return WorksheetCsv.of(this);
  }

  /** Builds a {@link Worksheet}. */
  public static final class Builder extends ImmutableWorksheet.Builder {
    Builder() {}
  }
}
