package dev.ixm.runbook.worksheet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Divides a runbook into blocks. Servers that follow each other share one if they get the same
 * steps, or if most steps are for all of them and row after row is an order for all: what is done
 * there server by server, as the runbook has it, is in order too.
 */
final class Stretches {

  private final ImmutableList.Builder<WorkBlock> blocks = ImmutableList.builder();
  private final List<List<Step>> alike = new ArrayList<>();

  /** What is done at each place, as long as all places have the same. */
  private Optional<List<String>> common = Optional.empty();

  private int rows;

  private Stretches() {}

  static ImmutableList<WorkBlock> of(Runbook runbook) {
    Stretches stretches = new Stretches();
    List<Step> stretch = new ArrayList<>();
    for (Step step : runbook.steps()) {
      if (!stretch.isEmpty() && !party(stretch).equals(step.party())) {
        stretches.add(stretch);
        stretch = new ArrayList<>();
      }
      stretch.add(step);
    }
    if (!stretch.isEmpty()) {
      stretches.add(stretch);
      stretches.end();
    }
    return stretches.blocks.build();
  }

  private static Party party(List<Step> stretch) {
    return stretch.get(0).party();
  }

  private void add(List<Step> stretch) {
    List<String> topics = topics(stretch);
    if (!alike.isEmpty() && !fits(stretch, topics)) {
      end();
    }
    common = alike.isEmpty() ? Optional.of(topics) : common.filter(topics::equals);
    alike.add(stretch);
  }

  private boolean fits(List<Step> stretch, List<String> topics) {
    return party(alike.get(0)).kind() == Party.Kind.SERVER
        && party(stretch).kind() == Party.Kind.SERVER
        && alike.stream().noneMatch(it -> party(it).equals(party(stretch)))
        && (common.equals(Optional.of(topics)) || isMostlyShared(with(stretch)));
  }

  private List<List<Step>> with(List<Step> stretch) {
    return ImmutableList.<List<Step>>builder().addAll(alike).add(stretch).build();
  }

  private static boolean isSame(List<List<Step>> all) {
    return all.stream().map(Stretches::topics).distinct().count() == 1;
  }

  private static List<String> topics(List<Step> steps) {
    return steps.stream().map(Stretches::topic).toList();
  }

  private static String topic(Step step) {
    int at = step.id().indexOf('@');
    return at < 0 ? step.id() : step.id().substring(0, at);
  }

  private static boolean isMostlyShared(List<List<Step>> all) {
    List<List<Step>> rows = rows(all);
    return 2 * rows.stream().filter(row -> row.size() == all.size()).count() > rows.size()
        && isInOrder(rows);
  }

  /** Where not all have the same steps, those share a row that read the same. */
  private static List<List<Step>> rows(List<List<Step>> all) {
    SharedRows<Step> shared =
        new SharedRows<>(isSame(all) ? Stretches::topic : it -> topic(it) + ": " + it.what());
    all.forEach(shared::add);
    return shared.rows();
  }

  /** Whether all rows can be done one after the other, each at all its places. */
  private static boolean isInOrder(List<List<Step>> rows) {
    Set<String> open = new HashSet<>();
    rows.forEach(row -> row.forEach(step -> open.add(step.id())));
    for (List<Step> row : rows) {
      if (row.stream().flatMap(step -> step.waitsFor().stream()).anyMatch(open::contains)) {
        return false;
      }
      row.forEach(step -> open.remove(step.id()));
    }
    return true;
  }

  private void end() {
    List<List<Step>> shared = rows(alike);
    blocks.add(
        new WorkBlock(
            alike.stream().map(Stretches::party).collect(toImmutableList()),
            !isInOrder(shared),
            shared.stream()
                .map(row -> new WorkRow(++rows, ImmutableList.copyOf(row)))
                .collect(toImmutableList())));
    alike.clear();
  }
}
