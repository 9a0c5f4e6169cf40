package dev.ixm.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import dev.ixm.model.rule.WaiverUse.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The waivers of a set of rules, each judged by a day: how they weigh findings. */
final class WaiverBook {

  static final WaiverBook EMPTY = new WaiverBook(Stream.of());

  /** A waiver, and whether it was over on the day that it was judged by. */
  private record Entry(Waiver waiver, boolean expired) {}

  private final ImmutableSet<Entry> entries;
  private final ImmutableListMultimap<String, Waiver> inForce;

  private WaiverBook(Stream<Entry> entries) {
    this.entries = entries.collect(ImmutableSet.toImmutableSet());
    this.inForce =
        this.entries.stream()
            .filter(entry -> !entry.expired())
            .map(Entry::waiver)
            .collect(ImmutableListMultimap.toImmutableListMultimap(Waiver::rule, waiver -> waiver));
  }

  static WaiverBook of(Waivers waivers, LocalDate day) {
    return new WaiverBook(
        waivers.waivers().stream().map(waiver -> new Entry(waiver, waiver.isExpired(day))));
  }

  /** {@return this book with the entries of another behind its own} */
  WaiverBook and(WaiverBook other) {
    return new WaiverBook(Streams.concat(entries.stream(), other.entries.stream()));
  }

  /** {@return the findings of one rule, each with the first waiver that speaks of it} */
  List<Finding> weigh(RuleEntry<?> rule, List<Finding> findings) {
    if (inForce.isEmpty()) {
      return findings;
    }
    List<Waiver> waivers =
        rule.names().stream().flatMap(name -> inForce.get(name).stream()).toList();
    return waivers.isEmpty()
        ? findings
        : Lists.transform(findings, finding -> weigh(waivers, finding));
  }

  private static Finding weigh(List<Waiver> waivers, Finding finding) {
    return waivers.stream()
        .filter(waiver -> waiver.covers(finding))
        .findFirst()
        .map(finding::waivedBy)
        .orElse(finding);
  }

  /**
   * {@return what became of each waiver of a rule that was run or does not exist}
   *
   * @param idOf the id of the rule that is, or was, called by a name; null if there is none
   * @param run the ids of the rules that were run
   * @param findings what they found, weighed
   */
  ImmutableList<WaiverUse> uses(
      Function<String, @Nullable String> idOf, Set<String> run, List<Finding> findings) {
    if (entries.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableListMultimap<String, Finding> byRule =
        Multimaps.index(findings, finding -> finding.rule().id());
    ImmutableList.Builder<WaiverUse> uses = ImmutableList.builder();
    for (Entry entry : entries) {
      Waiver waiver = entry.waiver();
      String id = idOf.apply(waiver.rule());
      if (id == null) {
        uses.add(new WaiverUse(waiver, State.UNKNOWN_RULE, 0));
      } else if (run.contains(id)) {
        uses.add(use(entry, byRule.get(id)));
      }
    }
    return uses.build();
  }

  private static WaiverUse use(Entry entry, List<Finding> findings) {
    Waiver waiver = entry.waiver();
    Predicate<Finding> concerned =
        entry.expired()
            ? finding -> finding.waiver().isEmpty() && waiver.covers(finding)
            : finding -> finding.waiver().filter(waiver::equals).isPresent();
    return new WaiverUse(
        waiver,
        entry.expired() ? State.EXPIRED : State.IN_FORCE,
        Math.toIntExact(findings.stream().filter(concerned).count()));
  }

  /** {@return the uses of each waiver in each state added up} */
  static ImmutableList<WaiverUse> joined(Iterable<WaiverUse> uses) {
    Map<WaiverUse, Integer> sums = new LinkedHashMap<>();
    for (WaiverUse use : uses) {
      sums.merge(use(use, 0), use.findings(), Integer::sum);
    }
    return sums.entrySet().stream()
        .map(sum -> use(sum.getKey(), sum.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static WaiverUse use(WaiverUse use, int findings) {
    return new WaiverUse(use.waiver(), use.state(), findings);
  }
}
