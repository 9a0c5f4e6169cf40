package dev.ixm.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.value.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortRangeTest {

  @Test
  void isWrittenAsTheGuidePrintsIt() {
    assertThat(PortRange.single(5060)).hasToString("5060");
    assertThat(PortRange.between(20002, 20241)).hasToString("20002-20241");
    assertThat(PortRange.from(20002)).hasToString("20002-x");
    assertThat(PortRange.dynamic()).hasToString("dynamic");
  }

  @Test
  void isARangeOfOneIfFirstAndLastAreTheSame() {
    assertThat(PortRange.between(80, 80)).isEqualTo(PortRange.single(80));
    assertThat(PortRange.single(80).size()).hasValue(1);
  }

  @Test
  void hasNoSizeWithoutAnEnd() {
    assertThat(PortRange.between(1, PortRange.MAX).size()).hasValue(65_535);
    assertThat(PortRange.from(20002).size()).isEmpty();
    assertThat(PortRange.dynamic().size()).isEmpty();
  }

  @Test
  void containsBothEnds() {
    PortRange range = PortRange.between(100, 102);
    assertThat(range.contains(99)).isFalse();
    assertThat(range.contains(100)).isTrue();
    assertThat(range.contains(102)).isTrue();
    assertThat(range.contains(103)).isFalse();
  }

  @Test
  void reachesTheLargestPortIfItsEndIsNotKnown() {
    assertThat(PortRange.from(100).contains(99)).isFalse();
    assertThat(PortRange.from(100).contains(PortRange.MAX)).isTrue();
    assertThat(PortRange.from(100).contains(PortRange.MAX + 1)).isFalse();
  }

  @Test
  void containsNoPortForCertainIfDynamic() {
    assertThat(PortRange.dynamic().contains(1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0     | 5     | first must be 1 to 65535: 0
          -1    | 5     | first must be 1 to 65535: -1
          65536 | 65536 | first must be 1 to 65535: 65536
          1     | 65536 | last must be 1 to 65535: 65536
          6     | 5     | last must be 6 to 65535: 5
          """)
  void refusesWhatIsNoRange(int first, int last, String message) {
    assertThatThrownBy(() -> PortRange.between(first, last))
        .isInstanceOf(InvalidAttributeException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAnOpenRangeFromNoPort() {
    assertThatThrownBy(() -> PortRange.from(0)).hasMessage("first must be 1 to 65535: 0");
    assertThatThrownBy(() -> PortRange.single(65_536))
        .hasMessage("first must be 1 to 65535: 65536");
  }
}
