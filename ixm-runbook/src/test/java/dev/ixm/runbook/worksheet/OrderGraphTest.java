package dev.ixm.runbook.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.StepTest;
import org.junit.jupiter.api.Test;

class OrderGraphTest {

  private static Step.Builder step(String name, String id, String... waitsFor) {
    return StepTest.step(id, waitsFor).party(StepTest.server(name));
  }

  private static final Runbook RUNBOOK =
      Runbook.of(
          "Test",
          ImmutableList.of(
              step("ONE", "a@one").build(),
              step("ONE", "b@one", "a@one").build(),
              step("T\\\"#&<>", "a@two").build(),
              step("ONE", "c@one", "b@one", "a@two").build(),
              StepTest.step("end", "c@one", "a@one", "b@one").build()));

  @Test
  void joinsStretchesInMermaid() {
    assertThat(OrderGraph.mermaid(RUNBOOK))
        .isEqualTo(
            """
            flowchart TD
              s1["ONE: 1 to 2"]
              s2["T#92;#quot;#35;#amp;#lt;#gt;: 3"]
              s3["ONE: 4"]
              s4["site: 5"]
              s1 --> s3
              s2 --> s3
              s1 --> s4
              s3 --> s4
            """);
  }

  @Test
  void joinsStretchesInDot() {
    assertThat(OrderGraph.dot(RUNBOOK))
        .isEqualTo(
            """
            digraph {
              s1 [label="ONE: 1 to 2"];
              s2 [label="T\\\\\\"#&amp;<>: 3"];
              s3 [label="ONE: 4"];
              s4 [label="site: 5"];
              s1 -> s3;
              s2 -> s3;
              s1 -> s4;
              s3 -> s4;
            }
            """);
  }

  @Test
  void isEmptyWithoutSteps() {
    Runbook empty = Runbook.of("Test", ImmutableList.of());
    assertThat(OrderGraph.mermaid(empty)).isEqualTo("flowchart TD\n");
    assertThat(OrderGraph.dot(empty)).isEqualTo("digraph {\n}\n");
  }
}
