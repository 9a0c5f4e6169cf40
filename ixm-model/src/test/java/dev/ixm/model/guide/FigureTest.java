package dev.ixm.model.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  private static Figure.Builder<Integer> servers() {
    return Figure.<Integer>builder()
        .name("voice servers")
        .value(5)
        .formula("ports / ports of a server, rounded up")
        .source(Source.of(8, "Requirements"));
  }

  @Test
  void readsLikeACalculation() {
    Figure<Integer> figure =
        servers().input("ports", 500).input("ports of a server", "120").build();
    assertThat(figure)
        .hasToString(
            "voice servers = 5: ports / ports of a server, rounded up"
                + " (ports = 500, ports of a server = 120) [chapter 8, Requirements]");
    assertThat(figure.inputs())
        .containsExactly(entry("ports", "500"), entry("ports of a server", "120"));
    assertThat(figure.value()).isEqualTo(5);
  }

  @Test
  void hasNoParenthesesWithoutInputs() {
    assertThat(servers().build())
        .hasToString(
            "voice servers = 5: ports / ports of a server, rounded up"
                + " [chapter 8, Requirements]");
  }

  @Test
  void isStatedUnlessSaidOtherwise() {
    assertThat(servers().build().basis()).isEqualTo(Basis.STATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STATED        | [chapter 8, Requirements]
          INFERRED      | [inferred; chapter 8, Requirements]
          BEYOND_GUIDE  | [beyond the guide; chapter 8, Requirements]
          """)
  void saysWhereTheGuideDoesNotSpeakForItself(Basis basis, String citation) {
    Figure<Integer> figure = servers().basis(basis).build();
    assertThat(figure.basis()).isEqualTo(basis);
    assertThat(figure.toString()).endsWith(" " + citation);
  }

  @Test
  void needsASource() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Figure.builder().name("a").value(1).formula("b").build())
        .withMessageContaining("source");
  }
}
