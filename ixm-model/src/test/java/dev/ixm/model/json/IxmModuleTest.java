package dev.ixm.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ixm.model.SeatCounts;
import dev.ixm.model.pbx.Pbx;
import org.junit.jupiter.api.Test;

class IxmModuleTest {

  private static final String SEATS = "{\"basic\": 1, \"mainstream\": 2, \"advanced\": 3}";
  private static final SeatCounts READ =
      SeatCounts.builder().basic(1).mainstream(2).advanced(3).build();

  private static JsonMapper.Builder mapper() {
    return JsonMapper.builder().addModule(new IxmModule());
  }

  @Test
  void leavesUnknownFieldsToTheMapper() throws JsonProcessingException {
    String json = SEATS.replace("{", "{\"more\": [{}], ");
    assertThat(
            mapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(json, SeatCounts.class))
        .isEqualTo(READ);
    assertThatExceptionOfType(UnrecognizedPropertyException.class)
        .isThrownBy(() -> mapper().build().readValue(json, SeatCounts.class))
        .satisfies(e -> assertThat(e.getKnownPropertyIds()).hasSize(3));
  }

  @Test
  void leavesOtherSpellingsToTheMapper() throws JsonProcessingException {
    assertThat(
            mapper()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .build()
                .readValue(SEATS.replace("basic", "BASIC"), SeatCounts.class))
        .isEqualTo(READ);
    assertThat(
            mapper()
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .build()
                .readValue("[" + SEATS + "]", SeatCounts.class))
        .isEqualTo(READ);
  }

  @Test
  void refusesNullsAndSaysWhere() {
    assertThatExceptionOfType(InvalidNullException.class)
        .isThrownBy(() -> mapper().build().readValue("{\"kind\": null}", Pbx.class))
        .satisfies(e -> assertThat(e.getPathReference()).endsWith("[\"kind\"]"));
    assertThatExceptionOfType(InvalidNullException.class)
        .isThrownBy(() -> mapper().build().readValue("{\"addresses\": [null]}", Pbx.class));
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(() -> mapper().build().readValue(SEATS.replace("1", "-1"), SeatCounts.class));
  }
}
