package dev.ixm.testkit.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds of whatever the generators make. */
class GeneratedValuesProperties {

  private static final RuleSet RULES =
      RuleSet.discover(GeneratedValuesProperties.class.getClassLoader());

  @Property(tries = 300)
  void noRuleFailsWhateverTheSubject(@ForAll("subjects") Object subject) {
    assertThat(RULES.check(subject).findings())
        .noneMatch(finding -> finding.kind() == Finding.Kind.FAILED);
  }

  @Provide
  Arbitrary<Object> subjects() {
    return Arbitraries.of(RULES.rules())
        .map(Rule::subjectType)
        .flatMap(type -> IxmArbitraries.of(type).map(subject -> (Object) subject));
  }

  @Property(tries = 300)
  void whateverCanBeReadIsReadAsItWasWritten(@ForAll("readable") Tuple2<Class<?>, Object> value) {
    byte[] text = IxmJson.write(value.get2()).getBytes(UTF_8);
    assertThat((Object) IxmJson.read(text, "text", value.get1())).isEqualTo(value.get2());
  }

  @Provide
  Arbitrary<Tuple2<Class<?>, Object>> readable() {
    return Arbitraries.of(
            IxmArbitraries.types().stream()
                .filter(type -> type.isAnnotationPresent(JsonDeserialize.class))
                .toList())
        .flatMap(type -> IxmArbitraries.of(type).map(value -> Tuple.of(type, value)));
  }
}
