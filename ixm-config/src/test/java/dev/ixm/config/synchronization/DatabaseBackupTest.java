package dev.ixm.config.synchronization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseBackupTest {

  @Test
  @Tag("G17-025")
  void knowsFileAndFolders() {
    assertThat(DatabaseBackup.folder(3) + DatabaseBackup.CONNECTION_FILE)
        .isEqualTo("\\UC\\DBbackup\\3\\DSNConn.cfg");
    assertThat(DatabaseBackup.DATABASE_FOLDER).isEqualTo("\\UC\\DB\\");
    assertThat(DatabaseBackup.SOURCE.chapter()).isEqualTo(17);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 8})
  void refusesWhatIsNoDayOfTheWeek(int weekday) {
    assertThatThrownBy(() -> DatabaseBackup.folder(weekday))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weekday must be 0 to 7: " + weekday);
    assertThat(DatabaseBackup.folder(Math.max(0, Math.min(weekday, 7)))).isNotBlank();
  }
}
