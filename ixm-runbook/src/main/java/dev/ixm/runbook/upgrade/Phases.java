package dev.ixm.runbook.upgrade;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import dev.ixm.runbook.operation.Milestone;
import dev.ixm.runbook.operation.Operation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Steps on several servers, in phases: none begins before all steps of the one before are done.
 * Between two phases of several servers is a milestone, so that edges grow linearly.
 */
final class Phases {

  private static final Party SITE = Party.of(Party.Kind.SITE);

  private final Draft draft;

  /** The last steps of the phase before. */
  private ImmutableList<String> before = ImmutableList.of();

  /** The last step of this phase at each place that it has got to. */
  private final Map<Party, String> now = new LinkedHashMap<>();

  private final Set<String> milestones = new HashSet<>();

  /** What the last step is called, and does. */
  private String topic = "";

  private String what = "";
  private boolean several;

  Phases(Draft draft) {
    this.draft = draft;
  }

  /** Makes the first phase wait. */
  void begin(Iterable<String> ids) {
    before = ImmutableList.copyOf(ids);
  }

  /** Writes one phase; without servers it is left out. */
  void on(Iterable<Server> servers, Consumer<Party> phase) {
    ImmutableList<Server> all = ImmutableList.copyOf(servers);
    several = all.size() > 1;
    all.forEach(server -> phase.accept(Party.of(server)));
    next();
  }

  /** Writes phases, one for each server. */
  void oneByOne(Iterable<Server> servers, Consumer<Party> phase) {
    servers.forEach(server -> on(ImmutableList.of(server), phase));
  }

  /** Writes a step of this phase. */
  Step.Builder step(Party party, String topic, Action action, String what) {
    gather(topic);
    return begun(party, topic, what, draft.step(party, topic, action, what));
  }

  /** Writes a step of this phase that is an operation. */
  Step.Builder step(Party party, String topic, Operation operation) {
    gather(topic);
    return begun(party, topic, operation.what(), draft.step(party, topic, operation));
  }

  private Step.Builder begun(Party party, String name, String done, Step.Builder step) {
    if (!now.containsKey(party)) {
      step.addAllWaitsFor(before);
    }
    now.put(party, Draft.id(name, party));
    topic = name;
    what = done;
    return step.guide(16, HighAvailabilityUpgrade.SECTION);
  }

  private void gather(String next) {
    if (now.isEmpty() && several && before.size() > 1 && !topic.isEmpty()) {
      gatherAll(unused(topic + "." + next), "Each server has come so far: " + what);
    }
  }

  /** Writes a milestone that the next phase waits for. */
  Step.Builder gatherAll(String id, String done) {
    Step.Builder step =
        draft
            .step(SITE, id, new Milestone(done))
            .addAllWaitsFor(before)
            .guide(16, HighAvailabilityUpgrade.SECTION)
            .basis(Basis.INFERRED);
    before = ImmutableList.of(id);
    return step;
  }

  /** A site that breaks rules may have more servers of a role than the guide's steps name. */
  private String unused(String id) {
    return milestones.add(id) ? id : unused(id + ".again");
  }

  private void next() {
    if (!now.isEmpty()) {
      before = ImmutableList.copyOf(now.values());
      now.clear();
    }
  }
}
