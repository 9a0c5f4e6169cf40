package dev.ixm.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  private static final SeatCounts SEATS =
      SeatCounts.builder().basic(1).mainstream(2).advanced(3).build();

  @Test
  void isTheFirstFieldOfEachDocument() {
    String text = IxmJson.write(SEATS);
    assertThat(text).startsWith("{\n  \"ixmFormat\" : 1,\n  \"basic\" : 1,");
    assertThat(IxmJson.write(ImmutableList.of(SEATS, SEATS)).split("ixmFormat")).hasSize(3);
    assertThat(IxmJson.write(ImmutableMap.of("a", SEATS))).doesNotContain("ixmFormat");
    assertThat(IxmJson.write(Network.builder().build())).isEqualTo("{\n  \"ixmFormat\" : 1\n}\n");
    assertThat(read(text)).isEqualTo(SEATS);
  }

  @Test
  void mayStandAnywhereOrBeLeftOutByHand() {
    assertThat(read("{\"basic\":1,\"mainstream\":2,\"advanced\":3}")).isEqualTo(SEATS);
    assertThat(read("{\"basic\":1,\"mainstream\":2,\"ixmFormat\":1,\"advanced\":3}"))
        .isEqualTo(SEATS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | ixmFormat must be 1 to 1, what this version of the SDK reads: 2",
        "0 | ixmFormat must be 1 to 1, what this version of the SDK reads: 0",
        "-1 | ixmFormat must be 1 to 1, what this version of the SDK reads: -1",
        "99999999999 | ixmFormat must be 1 to 1, what this version of the SDK reads: 99999999999",
        "1.0 | expected a whole number",
        "\"1\" | expected a whole number",
        "null | expected a whole number",
        "{} | expected a whole number",
        "1, \"ixmFormat\": 1 | the field stands twice: 'ixmFormat'"
      })
  void isRefusedIfItIsNoneOfOurs(String number, String problem) {
    String text = "{\"basic\":1,\"mainstream\":2,\"advanced\":3,\"ixmFormat\":" + number + "}";
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(JsonInputException.class)
        .hasMessageMatching("t:1:[0-9]+: /ixmFormat: .*")
        .hasMessageEndingWith(problem);
  }

  @Test
  void belongsToTheDocumentAlone() {
    assertThatThrownBy(
            () ->
                IxmJson.read(
                    "{\"pbxRoundTrip\": \"PT1S\", \"a\": {\"ixmFormat\": 1}}", "t", Network.class))
        .hasMessageContaining("unknown field 'a'");
  }

  /** As it would be if format 2 called the basic seats plain ones, and format 1 did not. */
  @Test
  void isMigratedStepByStep() {
    Format later =
        new Format(
            ImmutableList.of(
                (type, document) -> rename(type, document, "plain", "simple"),
                (type, document) -> rename(type, document, "simple", "basic")));
    String first = "{\"ixmFormat\": 1, \"plain\": 1, \"mainstream\": 2, \"advanced\": 3}";
    assertThat(IxmJson.read(text(first), SeatCounts.class, later)).isEqualTo(SEATS);
    assertThat(IxmJson.read(text(first.replace("\"ixmFormat\": 1, ", "")), SeatCounts.class, later))
        .isEqualTo(SEATS);
    String second = "{\"ixmFormat\": 2, \"simple\": 1, \"mainstream\": 2, \"advanced\": 3}";
    assertThat(IxmJson.read(text(second), SeatCounts.class, later)).isEqualTo(SEATS);
    String third = IxmJson.write(SEATS).replace("ixmFormat\" : 1", "ixmFormat\" : 3");
    assertThat(IxmJson.read(text(third), SeatCounts.class, later)).isEqualTo(SEATS);
    assertThatThrownBy(() -> IxmJson.read(text(first.replace("3", "-3")), SeatCounts.class, later))
        .hasMessage("t:1:59: /advanced: advanced must be 0 to 10000000: -3");
  }

  private static void rename(Class<?> type, ObjectNode document, String old, String name) {
    assertThat(type).isEqualTo(SeatCounts.class);
    document.set(name, document.remove(old));
  }

  private static JsonText text(String json) {
    return new JsonText(json.getBytes(UTF_8), "t", new JsonMapper());
  }

  private static SeatCounts read(String text) {
    return IxmJson.read(text, "t", SeatCounts.class);
  }
}
