package dev.ixm.runbook.remedy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import dev.ixm.model.rule.Bound;
import dev.ixm.model.rule.Fact;
import dev.ixm.model.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The values nearest to what is stated that a rule would let pass. */
final class Candidates {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Candidates() {}

  /**
   * Those of a bound, the first to be tried first; none where only a person can tell.
   *
   * @param bound what the rule asks for
   * @param now what is stated, missing if nothing is
   * @param alike the findings of what is stated there
   */
  static ImmutableList<String> of(
      Bound bound, JsonNode now, Supplier<? extends List<Finding>> alike) {
    Stream<Fact> facts = bound.values().stream();
    return switch (bound.kind()) {
      case AT_LEAST, AT_MOST, EQUAL, ONE_OF, WITHIN -> texts(facts.map(Candidates::json));
      case MORE_THAN -> texts(facts.flatMap(fact -> count(fact, 1).stream()));
      case LESS_THAN -> texts(facts.flatMap(fact -> count(fact, -1).stream()));
      case MULTIPLE_OF -> texts(facts.flatMap(fact -> rounded(now, fact).stream()));
      case INCLUDING -> texts(Stream.of(joined(now, bound.values())));
      case ABSENT -> now.isArray() ? without(now, alike.get()) : ImmutableList.of("");
      case OTHER_THAN -> truths(bound);
      case OF_FORM, PRESENT -> ImmutableList.of();
    };
  }

  private static ImmutableList<String> texts(Stream<? extends JsonNode> values) {
    return values.map(JsonNode::toString).collect(ImmutableList.toImmutableList());
  }

  private static JsonNode json(Fact fact) {
    return switch (fact.kind()) {
      case COUNT -> JSON.numberNode(Long.parseLong(fact.value()));
      case TRUTH -> JSON.booleanNode(Boolean.parseBoolean(fact.value()));
      case LIST -> joined(JSON.missingNode(), fact.items());
      default -> JSON.textNode(fact.value());
    };
  }

  private static Optional<JsonNode> count(Fact fact, int step) {
    return fact.kind() == Fact.Kind.COUNT
        ? Optional.of(JSON.numberNode(Long.parseLong(fact.value()) + step))
        : Optional.empty();
  }

  private static Optional<JsonNode> rounded(JsonNode now, Fact divisor) {
    return Optional.ofNullable(Longs.tryParse(divisor.value()))
        .filter(it -> it > 0)
        .map(it -> JSON.numberNode((Math.max(1, now.asLong()) + it - 1) / it * it));
  }

  /** What else is stated stays; where nothing is left, the place too unless it has to be stated. */
  private static ImmutableList<String> without(JsonNode now, List<Finding> findings) {
    ImmutableSet<JsonNode> wrong =
        findings.stream()
            .flatMap(finding -> finding.actual().stream())
            .flatMap(fact -> Stream.concat(Stream.of(fact), fact.items().stream()))
            .map(Candidates::json)
            .collect(ImmutableSet.toImmutableSet());
    ArrayNode rest = JSON.arrayNode();
    now.forEach(item -> Stream.of(item).filter(it -> !wrong.contains(it)).forEach(rest::add));
    return rest.isEmpty() ? ImmutableList.of("", rest.toString()) : texts(Stream.of(rest));
  }

  private static JsonNode joined(JsonNode now, ImmutableList<Fact> facts) {
    ArrayNode all = JSON.arrayNode();
    now.forEach(all::add);
    facts.forEach(fact -> all.add(json(fact)));
    return all;
  }

  private static ImmutableList<String> truths(Bound bound) {
    Fact forbidden = bound.values().get(0);
    return forbidden.kind() == Fact.Kind.TRUTH
        ? ImmutableList.of(String.valueOf(!Boolean.parseBoolean(forbidden.value())))
        : ImmutableList.of();
  }
}
