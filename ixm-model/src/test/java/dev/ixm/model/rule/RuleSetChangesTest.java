package dev.ixm.model.rule;

import static dev.ixm.model.rule.SampleRules.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetChangesTest {

  private static final RuleSet RULES =
      RuleSet.of(List.of(strict("voice.ports.sufficient"), strict("network.pbx.latency")));

  private static List<String> ids(RuleSet rules) {
    return rules.rules().stream().map(rule -> rule.info().id()).toList();
  }

  @Test
  void takesMoreRulesInAndStaysAsItWas() {
    RuleSet more = RULES.with(strict("z.z"), strict("a.a"));
    assertThat(ids(more))
        .containsExactly("a.a", "network.pbx.latency", "voice.ports.sufficient", "z.z");
    assertThat(more.check("x").rules()).containsExactlyElementsOf(ids(more));
    assertThat(ids(RULES)).containsExactly("network.pbx.latency", "voice.ports.sufficient");
    assertThat(ids(RULES.with())).isEqualTo(ids(RULES));
  }

  @Test
  void joinsAnotherSet() {
    assertThat(ids(RULES.and(RuleSet.of(List.of(strict("o.o"))))))
        .containsExactly("network.pbx.latency", "o.o", "voice.ports.sufficient");
  }

  @Test
  void refusesARuleThatItHas() {
    String here = SampleRules.class.getName();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.with(strict("network.pbx.latency")))
        .withMessage("two rules have the id 'network.pbx.latency': %s and %s", here, here);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.and(RULES))
        .withMessage("two rules have the id 'network.pbx.latency': %s and %s", here, here);
  }

  @Test
  void leavesARuleOut() {
    RuleSet fewer = RULES.without("network.pbx.latency");
    assertThat(ids(fewer)).containsExactly("voice.ports.sufficient");
    assertThat(fewer.check("x").findings()).hasSize(1);
    assertThat(ids(RULES)).hasSize(2);
  }

  @Test
  void saysWhichIdsAreNearAnUnknownOne() {
    RuleSet rules = RULES.with(strict("network.pbx.latency.optimal"), strict("a.a"), strict("b.b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.without("network.pbx-latency"))
        .withMessage(
            "no rule has the id 'network.pbx-latency'; near it:" + " [network.pbx.latency]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.network", "latency", "network.pbx.latency.optimal.of.all.of.them"})
  void saysWithWhatIdsBeginWhereAllAreFarOff(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.without(id))
        .withMessage("no rule has the id '%s'; first words are: [network, voice]".formatted(id));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, ac, 1",
    "ac, abc, 1",
    "abc, xyz, 3",
    "kitten, sitting, 3",
    "saturday, sunday, 3"
  })
  void countsEdits(String from, String to, int edits) {
    assertThat(NearIds.distance(from, to)).isEqualTo(edits);
  }

  @Test
  void checksSeveralSubjectsInTheirOrder() {
    Map<String, Object> subjects = new LinkedHashMap<>();
    subjects.put("Toronto", "t");
    subjects.put("Ottawa", "o");
    ImmutableMap<String, Report> reports = RULES.checkAll(subjects);
    assertThat(reports.keySet()).containsExactly("Toronto", "Ottawa");
    subjects.forEach(
        (name, subject) -> assertThat(reports.get(name)).isEqualTo(RULES.check(subject)));
    assertThat(reports.get("Ottawa").findings()).hasSize(2);
    subjects.put("Number", 1);
    assertThatIllegalArgumentException().isThrownBy(() -> RULES.checkAll(subjects));
  }
}
