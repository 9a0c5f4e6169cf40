package dev.ixm.runbook.worksheet;

import dev.ixm.model.output.Output;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A runbook as a graph of its blocks, with the numbers of its {@link Worksheet}. An arrow leads
 * from a block to each later one with a step that waits for one of its steps.
 */
public final class OrderGraph {

  private final Worksheet sheet;
  private final SitePlaces places;

  /** The place of the block of each row, from 1, by the row's number. */
  private final List<Integer> blockOf = new ArrayList<>(List.of(0));

  private final StringBuilder text = new StringBuilder();

  private OrderGraph(Runbook runbook) {
    this.sheet = Worksheet.of(runbook);
    this.places = new SitePlaces(sheet);
    for (int i = 0; i < sheet.blocks().size(); i++) {
      blockOf.addAll(Collections.nCopies(sheet.blocks().get(i).rows().size(), i + 1));
    }
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
    for (int i = 1; i <= sheet.blocks().size(); i++) {
      text.append("  s")
          .append(i)
          .append(open)
          .append(language.escape(label(sheet.blocks().get(i - 1))))
          .append(close);
    }
    for (int i = 1; i <= sheet.blocks().size(); i++) {
      for (int earlier : before(i)) {
        text.append("  s").append(earlier).append(arrow).append('s').append(i).append(end);
      }
    }
    return text.toString();
  }

  private String label(WorkBlock block) {
    int first = block.rows().get(0).number();
    int last = first + block.rows().size() - 1;
    return places.title(block) + ": " + (first == last ? first : first + " to " + last);
  }

  private Set<Integer> before(int block) {
    Set<Integer> before = new TreeSet<>();
    for (WorkRow row : sheet.blocks().get(block - 1).rows()) {
      for (Step step : row.steps()) {
        step.waitsFor().forEach(id -> before.add(blockOf.get(sheet.number(id))));
      }
    }
    before.remove(block);
    return before;
  }
}
