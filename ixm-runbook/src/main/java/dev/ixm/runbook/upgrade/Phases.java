package dev.ixm.runbook.upgrade;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.Server;
import dev.ixm.runbook.Action;
import dev.ixm.runbook.Draft;
import dev.ixm.runbook.Party;
import dev.ixm.runbook.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Steps on several servers, in phases: none begins before all steps of the one before are done. */
final class Phases {

  private final Draft draft;

  /** The last steps of the phase before. */
  private ImmutableList<String> before = ImmutableList.of();

  /** The last step of this phase at each place that it has got to. */
  private final Map<Party, String> now = new LinkedHashMap<>();

  Phases(Draft draft) {
    this.draft = draft;
  }

  /** Makes the first phase wait. */
  void begin(Iterable<String> ids) {
    before = ImmutableList.copyOf(ids);
  }

  /** Writes one phase; without servers it is left out. */
  void on(Iterable<Server> servers, Consumer<Party> phase) {
    servers.forEach(server -> phase.accept(Party.of(server)));
    next();
  }

  /** Writes phases, one for each server. */
  void oneByOne(Iterable<Server> servers, Consumer<Party> phase) {
    servers.forEach(server -> on(ImmutableList.of(server), phase));
  }

  /** Writes a step of this phase. */
  Step.Builder step(Party party, String topic, Action action, String what) {
    Step.Builder step = draft.step(party, topic, action, what);
    if (!now.containsKey(party)) {
      step.addAllWaitsFor(before);
    }
    now.put(party, Draft.id(topic, party));
    return step.guide(16, HighAvailabilityUpgrade.SECTION);
  }

  private void next() {
    if (!now.isEmpty()) {
      before = ImmutableList.copyOf(now.values());
      now.clear();
    }
  }
}
