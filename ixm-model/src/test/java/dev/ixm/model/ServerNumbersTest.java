package dev.ixm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.util.NoSuchElementException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServerNumbersTest {

  /** Columns: role, first and last number, how many servers. */
  @ParameterizedTest
  @CsvSource({"SECONDARY, 2, 20, 19", "REMOTE_CSE, 1, 25, 25", "REMOTE_WEB, 1, 14, 14"})
  void areThoseOfTheInstaller(Role role, int first, int last, int most) {
    assertThat(ServerNumbers.of(role)).isEqualTo(Range.closed(first, last));
    assertThat(ServerNumbers.find(role)).hasValue(ServerNumbers.of(role));
    assertThat(ServerNumbers.most(role)).isEqualTo(most);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SECONDARY", "REMOTE_CSE", "REMOTE_WEB"},
      mode = EnumSource.Mode.EXCLUDE)
  void otherRolesHaveNone(Role role) {
    assertThat(ServerNumbers.find(role)).isEmpty();
    assertThatThrownBy(() -> ServerNumbers.of(role)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> ServerNumbers.most(role)).isInstanceOf(NoSuchElementException.class);
  }
}
