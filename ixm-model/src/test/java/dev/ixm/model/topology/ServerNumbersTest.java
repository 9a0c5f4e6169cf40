package dev.ixm.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import dev.ixm.model.Role;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServerNumbersTest {

  private static final ServerNumbers NUMBERS = ServerNumbers.builder().build();

  /** Columns: role, first and last number, how many servers at least and at most. */
  @ParameterizedTest
  @CsvSource({"SECONDARY, 2, 20, 1, 19", "REMOTE_CSE, 1, 25, 0, 25", "REMOTE_WEB, 1, 14, 0, 14"})
  void areThoseOfTheInstaller(Role role, int first, int last, int least, int most) {
    assertThat(NUMBERS.numbers(role)).isEqualTo(Range.closed(first, last));
    assertThat(NUMBERS.find(role)).hasValue(NUMBERS.numbers(role));
    assertThat(NUMBERS.count(role)).isEqualTo(Range.closed(least, most));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SECONDARY", "REMOTE_CSE", "REMOTE_WEB"},
      mode = EnumSource.Mode.EXCLUDE)
  void otherRolesHaveNone(Role role) {
    assertThat(NUMBERS.find(role)).isEmpty();
    assertThatThrownBy(() -> NUMBERS.numbers(role)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void otherRolesAreCounted() {
    assertThat(NUMBERS.count(Role.PRIMARY)).isEqualTo(Range.singleton(1));
    assertThat(NUMBERS.count(Role.SECONDARY_CONSOLIDATED)).isEqualTo(Range.closed(0, 1));
  }

  @Test
  void rangesAreClosed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerNumbers.builder().secondary(Range.atLeast(2)).build())
        .withMessageStartingWith("numbers of SECONDARY must be closed at both ends");
  }
}
