package dev.ixm.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.json.IxmJson;
import dev.ixm.model.json.JsonInputException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

  @ParameterizedTest
  @CsvSource({
    "COUNT, 3, ''",
    "COUNT, 3, many",
    "COUNT, 3, 99999999999999999999",
    "TRUTH, true, yes",
    "DURATION, PT0.2S, 200 ms"
  })
  void isNotReadWithAValueOfAnotherKind(Fact.Kind kind, String value, String other) {
    Fact fact =
        Fact.of(
            switch (kind) {
              case COUNT -> Long.valueOf(value);
              case TRUTH -> Boolean.valueOf(value);
              default -> Duration.parse(value);
            });
    String json = IxmJson.write(Bound.equalTo(fact));
    assertThat(IxmJson.read(json, "report", Bound.class)).isEqualTo(Bound.equalTo(fact));
    String odd = json.replace('"' + value + '"', '"' + other + '"');
    assertThatThrownBy(() -> IxmJson.read(odd, "report", Bound.class))
        .isInstanceOf(JsonInputException.class)
        .hasMessageContaining("value must be that of a %s: '%s'", kind, other);
  }
}
