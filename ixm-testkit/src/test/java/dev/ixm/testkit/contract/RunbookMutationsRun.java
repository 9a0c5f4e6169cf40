package dev.ixm.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.procedure.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Counts how many mistakes the check finds, by procedure, and prints a table. Not part of the
 * build; the command is in {@code CONTRIBUTING.md}.
 */
class RunbookMutationsRun {

  private static final ProcedureContract CONTRACT = new ProcedureContractProperties();

  private static final Map<String, Counts> COUNTS = new TreeMap<>();

  /** Of one procedure: its plans, and mistakes made and found. */
  private static final class Counts {
    private int plans;
    private int leftOut;
    private int leftOutFound;
    private int swapped;
    private int swappedFound;
    private final List<String> missed = new ArrayList<>();

    @Override
    public String toString() {
      return "%,d | %,d of %,d | %,d of %,d"
          .formatted(plans, leftOutFound, leftOut, swappedFound, swapped);
    }
  }

  @Provide
  Arbitrary<Deployment> sites() {
    return CONTRACT.sites();
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
  void findsMistakes(@ForAll("sites") Deployment site) {
    for (Plan plan : CONTRACT.plans(site)) {
      count(plan, COUNTS.computeIfAbsent(plan.procedure().id(), id -> new Counts()));
    }
    assertThat(COUNTS.values()).flatExtracting(it -> it.missed).isEmpty();
  }

  private static void count(Plan plan, Counts counts) {
    RunbookMutations mutations = new RunbookMutations(plan);
    ImmutableSet<RunbookMutations.Use> pairs = mutations.pairs();
    counts.plans++;
    for (String id : mutations.needed()) {
      counts.leftOut++;
      if (mutations.isFound(mutations.without(id))) {
        counts.leftOutFound++;
      } else {
        counts.missed.add(plan.procedure().id() + ": without " + id);
      }
    }
    for (RunbookMutations.Use use : pairs) {
      counts.swapped++;
      if (mutations.isFound(mutations.swapped(use))) {
        counts.swappedFound++;
      } else {
        counts.missed.add(plan.procedure().id() + ": swapped " + use);
      }
    }
  }

  @AfterContainer
  static void print() {
    System.out.println("| procedure | plans | steps left out, found | swapped, found |");
    System.out.println("|---|---|---|---|");
    COUNTS.forEach((id, counts) -> System.out.println("| `" + id + "` | " + counts + " |"));
  }
}
