package dev.ixm.model.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What JSON has of a finding; how bad it is follows from that. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFindingForm.class)
@JsonIgnoreProperties({"severity", "ownSeverity"})
abstract class FindingForm {

  abstract RuleInfo rule();

  abstract Finding.Kind kind();

  @Value.Default
  String path() {
    return "";
  }

  abstract OptionalInt line();

  abstract Optional<Fact> actual();

  abstract Optional<Bound> expected();

  abstract ImmutableMap<String, Fact> about();

  abstract ImmutableMap<String, Fact> figures();

  abstract ImmutableSet<String> missing();

  abstract Optional<Waiver> waiver();
}
