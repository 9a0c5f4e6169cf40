package dev.ixm.runbook;

import dev.ixm.model.text.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A runbook as a graph of its stretches: what is done at one place before the work moves to
 * another, as in the sections of a {@link Worksheet}. An arrow leads from a stretch to each later
 * one with a step that waits for one of its steps.
 */
public final class OrderGraph {

  private final StepNumbers numbers;
  private final List<List<Step>> stretches = new ArrayList<>();

  /** The stretch of each step, by the step's number. */
  private final List<Integer> stretchOf = new ArrayList<>(List.of(0));

  private final StringBuilder text = new StringBuilder();

  private OrderGraph(Runbook runbook) {
    this.numbers = new StepNumbers(runbook);
    for (Step step : runbook.steps()) {
      if (stretches.isEmpty() || !last().get(0).party().equals(step.party())) {
        stretches.add(new ArrayList<>());
      }
      last().add(step);
      stretchOf.add(stretches.size());
    }
  }

  private List<Step> last() {
    return stretches.get(stretches.size() - 1);
  }

  /**
   * {@return the graph as a Mermaid flowchart, top down, ending in a line feed}
   *
   * @param runbook what to do
   */
  public static String mermaid(Runbook runbook) {
    return new OrderGraph(runbook)
        .write("flowchart TD\n", "[\"", "\"]\n", " --> ", "\n", Output.MERMAID);
  }

  /**
   * {@return the graph in the DOT language of Graphviz, ending in a line feed}
   *
   * @param runbook what to do
   */
  public static String dot(Runbook runbook) {
    OrderGraph graph = new OrderGraph(runbook);
    return graph.write("digraph {\n", " [label=\"", "\"];\n", " -> ", ";\n", Output.DOT) + "}\n";
  }

  private String write(
      String head, String open, String close, String arrow, String end, Output language) {
    text.append(head);
    for (int i = 1; i <= stretches.size(); i++) {
      text.append("  s").append(i).append(open).append(language.escape(label(i))).append(close);
    }
    for (int i = 1; i <= stretches.size(); i++) {
      for (int earlier : before(i)) {
        text.append("  s").append(earlier).append(arrow).append('s').append(i).append(end);
      }
    }
    return text.toString();
  }

  private String label(int stretch) {
    List<Step> steps = stretches.get(stretch - 1);
    int first = numbers.of(steps.get(0).id());
    int last = first + steps.size() - 1;
    return steps.get(0).party().name() + ": " + (first == last ? first : first + " to " + last);
  }

  private Set<Integer> before(int stretch) {
    Set<Integer> before = new TreeSet<>();
    for (Step step : stretches.get(stretch - 1)) {
      step.waitsFor().forEach(id -> before.add(stretchOf.get(numbers.of(id))));
    }
    before.remove(stretch);
    return before;
  }
}
