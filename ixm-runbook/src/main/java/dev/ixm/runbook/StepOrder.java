package dev.ixm.runbook;

import static dev.ixm.model.check.Checks.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Puts steps into an order in which they can be done: at each place stands the first of the given
 * steps that waits for none but those before it.
 */
final class StepOrder {

  private final ImmutableList<Step> steps;

  /** The places of the steps in the list, by id. */
  private final ImmutableMap<String, Integer> places;

  StepOrder(ImmutableList<Step> steps) {
    this.steps = steps;
    Map<String, Integer> byId = new LinkedHashMap<>();
    for (Step step : steps) {
      check(
          byId.put(step.id(), byId.size()) == null,
          "steps",
          "must have different ids: '%s'",
          step.id());
    }
    this.places = ImmutableMap.copyOf(byId);
    steps.forEach(this::checkKnown);
  }

  private void checkKnown(Step step) {
    for (String id : step.waitsFor()) {
      check(places.containsKey(id), "steps", "lack '%s', which '%s' waits for", id, step.id());
    }
  }

  ImmutableList<Step> sorted() {
    ListMultimap<Integer, Integer> followers = ArrayListMultimap.create();
    int[] open = new int[steps.size()];
    PriorityQueue<Integer> free = new PriorityQueue<>();
    for (int place = 0; place < open.length; place++) {
      open[place] = steps.get(place).waitsFor().size();
      for (int earlier : waitsFor(place)) {
        followers.put(earlier, place);
      }
      if (open[place] == 0) {
        free.add(place);
      }
    }
    ImmutableList.Builder<Step> sorted = ImmutableList.builderWithExpectedSize(open.length);
    while (!free.isEmpty()) {
      int place = free.remove();
      sorted.add(steps.get(place));
      for (int follower : followers.get(place)) {
        if (--open[follower] == 0) {
          free.add(follower);
        }
      }
    }
    checkNoCycle(open);
    return sorted.build();
  }

  private List<Integer> waitsFor(int place) {
    return steps.get(place).waitsFor().stream().map(places::get).toList();
  }

  /** A step that still waits for another waits, directly or not, for one of a cycle. */
  private void checkNoCycle(int[] open) {
    for (int place = 0; place < open.length; place++) {
      check(
          open[place] == 0,
          "steps",
          "wait for each other: %s",
          open[place] == 0 ? "" : cycleBefore(place, open));
    }
  }

  private String cycleBefore(int start, int[] open) {
    Set<Integer> path = new LinkedHashSet<>();
    int place = start;
    while (path.add(place)) {
      place =
          waitsFor(place).stream().filter(earlier -> open[earlier] > 0).findFirst().orElseThrow();
    }
    List<String> ids = new ArrayList<>();
    int first = place;
    path.stream().dropWhile(i -> i != first).forEach(i -> ids.add(steps.get(i).id()));
    ids.add(steps.get(place).id());
    return String.join(" -> ", ids);
  }
}
