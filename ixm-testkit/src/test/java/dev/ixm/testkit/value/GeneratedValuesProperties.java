package dev.ixm.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.IxmModule;
import dev.ixm.model.rule.Finding;
import dev.ixm.model.rule.Rule;
import dev.ixm.model.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new IxmModule()).build();

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

  @Property(tries = 500)
  void whateverHasAFormIsReadAsItWasWritten(@ForAll("withForm") Tuple2<Class<?>, Object> value) {
    String text = IxmJson.write(value.get2());
    assertThat((Object) IxmJson.read(text, "text", value.get1())).isEqualTo(value.get2());
    assertThat(IxmJson.write(IxmJson.read(text, "text", value.get1()))).isEqualTo(text);
  }

  @Property(tries = 100)
  void aListIsReadAsItWasWritten(@ForAll("withForm") Tuple2<Class<?>, Object> value) {
    String text = IxmJson.write(ImmutableList.of(value.get2(), value.get2()));
    assertThat((List<?>) IxmJson.readList(text, "text", value.get1()))
        .isEqualTo(ImmutableList.of(value.get2(), value.get2()));
  }

  @Property(tries = 100)
  void aMapperWithOurModuleDoesTheSame(@ForAll("withForm") Tuple2<Class<?>, Object> value)
      throws JsonProcessingException {
    String text = MAPPER.writeValueAsString(value.get2());
    assertThat((Object) MAPPER.readValue(text, value.get1())).isEqualTo(value.get2());
    JsonNode ours = MAPPER.readTree(IxmJson.write(ImmutableMap.of("x", value.get2())));
    assertThat(MAPPER.readTree(text)).isEqualTo(ours.get("x"));
  }

  @Property(tries = 300)
  void whatHasNoFormIsRefusedByName(@ForAll("withoutForm") Tuple2<Class<?>, Object> value) {
    for (Object outer :
        List.of(
            value.get2(),
            ImmutableList.of(value.get2()),
            ImmutableMap.of("x", value.get2()),
            Optional.of(value.get2()))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> IxmJson.write(outer))
          .withMessageMatching(
              value.get1().isRecord()
                  ? "no JSON form: (dev\\.ixm|java)\\..*"
                  : "no JSON form: " + Pattern.quote(value.get1().getName()));
    }
  }

  @Provide
  Arbitrary<Tuple2<Class<?>, Object>> withForm() {
    return of(GeneratedValuesProperties::hasForm);
  }

  @Provide
  Arbitrary<Tuple2<Class<?>, Object>> withoutForm() {
    return of(type -> !hasForm(type) && !JsonForms.PARTS.contains(type));
  }

  private static Arbitrary<Tuple2<Class<?>, Object>> of(Predicate<Class<?>> wanted) {
    return Arbitraries.of(IxmArbitraries.types().stream().filter(wanted).toList())
        .flatMap(type -> IxmArbitraries.of(type).map(value -> Tuple.of(type, value)));
  }

  private static boolean hasForm(Class<?> type) {
    return JsonForms.ALL.contains(type);
  }
}
