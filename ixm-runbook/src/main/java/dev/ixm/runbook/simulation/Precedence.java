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
 * steps of a server are one. Of each step is kept how far it waits for each chain. Steps that wait
 * for nothing outside their chain share that with the step before, so that it takes room for each
 * place where chains meet, not for each step.
 */
final class Precedence {

  private final int[] chain;
  private final int[] position;

  /** By step and chain: how many steps of the chain must come before; a missing number is 0. */
  private final int[][] reach;

  Precedence(ImmutableList<Step> steps) {
    int size = steps.size();
    this.chain = new int[size];
    this.position = new int[size];
    this.reach = new int[size][];
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

  private int[] reach(int step, int[] earlier) {
    if (earlier.length == 1 && chain[earlier[0]] == chain[step]) {
      return reach[earlier[0]];
    }
    int length = 0;
    for (int before : earlier) {
      length = Math.max(length, Math.max(reach[before].length, chain[before] + 1));
    }
    int[] all = new int[length];
    for (int before : earlier) {
      raise(all, reach[before]);
      all[chain[before]] = Math.max(all[chain[before]], position[before]);
    }
    return all;
  }

  private static void raise(int[] all, int[] others) {
    for (int i = 0; i < others.length; i++) {
      all[i] = Math.max(all[i], others[i]);
    }
  }

  /** Whether a step, by its number in the runbook from 0, must come before another. */
  boolean isBefore(int first, int second) {
    int on = chain[first];
    if (on == chain[second]) {
      return position[first] < position[second];
    }
    int[] known = reach[second];
    return on < known.length && known[on] >= position[first];
  }
}
