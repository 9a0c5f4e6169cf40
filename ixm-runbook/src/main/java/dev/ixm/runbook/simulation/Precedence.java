package dev.ixm.runbook.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.runbook.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which steps of a runbook must come before which, whatever order is chosen.
 *
 * <p>The steps are divided into chains, in each of which every step waits for the one before; the
 * steps of a server are one. Of each step is kept how far it waits for each chain, in a {@link
 * Reach} that shares with those of the steps before it what is the same.
 */
final class Precedence {

  private final int[] chain;
  private final int[] position;

  /** By step: how many steps of each chain must come before. */
  private final Reach[] reach;

  Precedence(ImmutableList<Step> steps) {
    int size = steps.size();
    this.chain = new int[size];
    this.position = new int[size];
    this.reach = new Reach[size];
    List<Integer> tails = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (int step = 0; step < size; step++) {
      int[] earlier = earlier(steps.get(step).waitsFor(), numbers);
      join(step, earlier, tails);
      reach[step] = reach(step, earlier);
      numbers.put(steps.get(step).id(), step);
    }
  }

  private static int[] earlier(ImmutableSet<String> waitsFor, Map<String, Integer> numbers) {
    return waitsFor.stream().mapToInt(numbers::get).toArray();
  }

  /** Makes a step the end of a chain whose end it waits for, or else the start of a new one. */
  private void join(int step, int[] earlier, List<Integer> tails) {
    for (int before : earlier) {
      if (tails.get(chain[before]) == before) {
        chain[step] = chain[before];
        position[step] = position[before] + 1;
        tails.set(chain[step], step);
        return;
      }
    }
    chain[step] = tails.size();
    position[step] = 1;
    tails.add(step);
  }

  /** Within a chain the positions tell. */
  private Reach reach(int step, int[] earlier) {
    Reach all = Reach.NONE;
    for (int before : earlier) {
      all = all.and(reach[before]);
      if (chain[before] != chain[step]) {
        all = all.and(chain[before], position[before]);
      }
    }
    return all;
  }

  /** Whether a step, by its number in the runbook from 0, must come before another. */
  boolean isBefore(int first, int second) {
    return chain[first] == chain[second]
        ? position[first] < position[second]
        : reach[second].of(chain[first]) >= position[first];
  }
}
