package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.json.JsonPlaces.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPlacesTest {

  private static final String TEXT = "\uFEFF{\n  \"é\": [1, {\"b/c\": null}],\n  \"d\": \"x\"\n}\n";

  private static JsonPlaces places(String text) {
    return JsonPlaces.of(text.getBytes(UTF_8), "a.json");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "/é, 2, 8",
    "/é/0, 2, 9",
    "/é/1/b~1c, 2, 20",
    "/d, 3, 8",
    "/é/7/x, 2, 8",
    "/nowhere, 1, 1"
  })
  void findsAValueOrTheNearestAroundIt(String pointer, int line, int column) {
    assertThat(places(TEXT).find(pointer)).isEqualTo(new Place(line, column));
  }

  @Test
  void knowsWhatTheTextIsCalled() {
    assertThat(places("{}").source()).isEqualTo("a.json");
  }

  @Test
  void refusesTheWholeForWhatIsAboutNoAttribute() {
    assertThat(places(TEXT).refusal(new IllegalArgumentException("odd")))
        .hasMessage("a.json:1:1: (document): odd");
  }

  @Test
  void refusesWhatIsNoJsonOrNoPointer() {
    assertThatThrownBy(() -> places("{\"a\": }"))
        .isInstanceOf(JsonInputException.class)
        .hasMessageStartingWith("a.json:1:7: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> places("{}").find("a"))
        .withMessage("pointer must begin with '/': 'a'");
  }

  @Test
  void goesSoDeepAndNoDeeper() {
    byte[] text = "[".repeat(1_001).getBytes(UTF_8);
    assertThatThrownBy(() -> JsonPlaces.of(text, "t"))
        .isInstanceOf(JsonInputException.class)
        .hasMessageMatching("t:1:[0-9]+: (/0)+…?: nested deeper than 1000");
  }
}
