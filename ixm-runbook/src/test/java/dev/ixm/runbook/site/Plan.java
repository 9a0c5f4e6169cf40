package dev.ixm.runbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.Deployment;
import dev.ixm.runbook.Runbook;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.install.Installation;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plan of a deployment's installation, and what must come before what in it. */
public final class Plan {

  private final Runbook runbook;

  private final Map<String, Integer> places = new HashMap<>();

  /** For each step the places of all that must be done before it, directly or not. */
  private final Map<String, BitSet> earlier = new HashMap<>();

  public Plan(Deployment deployment) {
    this(Installation.of(deployment));
  }

  public Plan(Runbook runbook) {
    this.runbook = runbook;
    for (Step step : runbook.steps()) {
      BitSet all = new BitSet();
      for (String id : step.waitsFor()) {
        all.set(places.get(id));
        all.or(earlier.get(id));
      }
      places.put(step.id(), places.size());
      earlier.put(step.id(), all);
    }
  }

  public Runbook runbook() {
    return runbook;
  }

  public Step step(String id) {
    return runbook.find(id).orElseThrow(() -> new AssertionError("no step " + id));
  }

  public String how(String id) {
    return String.join("\n", step(id).how());
  }

  public boolean has(String id) {
    return runbook.find(id).isPresent();
  }

  /** Whether each of the steps must be done before the next, whatever order is chosen. */
  public void assertOrder(String... ids) {
    assertOrder(List.of(ids));
  }

  public void assertOrder(List<String> ids) {
    for (int i = 1; i < ids.size(); i++) {
      step(ids.get(i - 1));
      assertThat(earlier).containsKey(ids.get(i));
      assertThat(earlier.get(ids.get(i)).get(places.get(ids.get(i - 1))))
          .as("%s before %s", ids.get(i - 1), ids.get(i))
          .isTrue();
    }
  }

  /** The topics of the steps on a server, in order. */
  public ImmutableList<String> topics(String server) {
    return runbook.steps().stream()
        .map(Step::id)
        .filter(id -> id.endsWith("@" + server))
        .map(id -> id.substring(0, id.indexOf('@')))
        .collect(ImmutableList.toImmutableList());
  }
}
