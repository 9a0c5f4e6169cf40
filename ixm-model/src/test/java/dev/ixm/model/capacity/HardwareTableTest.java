package dev.ixm.model.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardwareTableTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);
  private static final Source SOURCE = Source.of(2, "Recommended Configurations");

  /** The rows of the guide: statement, profile, seats, processors, memory and storage in GiB. */
  @ParameterizedTest
  @CsvSource({
    "G02-128, SA1, 1, 1000, 4, 8, 400",
    "G02-129, SA2, 1001, 4800, 8, 16, 400",
  })
  void holdsTheStandaloneRows(
      String id, String name, int min, int max, int processors, int memory, int storage) {
    assertRow(TABLES.singleServerHardware(), name, min, max, processors, memory, storage);
  }

  @ParameterizedTest
  @CsvSource({
    "G02-131, HA1, 1, 5000, 8, 16, 400",
    "G02-132, HA2, 5001, 10000, 8, 16, 600",
    "G02-133, HA3, 10001, 15000, 8, 16, 700",
    "G02-134, HA4, 15001, 20000, 8, 16, 900",
    "G02-135, HA5, 20001, 40000, 8, 32, 1100",
    "G02-136, HA6, 40001, 60000, 8, 32, 1800",
    "G02-137, HA7, 60001, 80000, 8, 32, 2600",
  })
  void holdsTheHighAvailabilityRows(
      String id, String name, int min, int max, int processors, int memory, int storage) {
    assertRow(TABLES.highAvailabilityHardware(), name, min, max, processors, memory, storage);
  }

  /** UM1 begins at 5,001 users in the guide's table and serves smaller sites by its footnote 5. */
  @ParameterizedTest
  @CsvSource({
    "G02-142, UM1, 5001, 10000, 8, 8, 600",
    "G02-143, UM2, 10001, 15000, 8, 8, 700",
    "G02-144, UM3, 15001, 20000, 8, 8, 900",
    "G02-151, UM1, 1, 5000, 8, 8, 600",
  })
  void holdsTheCseRows(
      String id, String name, int from, int to, int processors, int memory, int storage) {
    for (int users : new int[] {from, to}) {
      HardwareProfile row = TABLES.cseHardware().nearest(users);
      assertThat(row.name()).isEqualTo(name);
      assertHardware(row, processors, memory, storage);
    }
  }

  @Test
  void keepsTheLastRowAboveItsEnd() {
    assertThat(TABLES.singleServerHardware().nearest(4_801).name()).isEqualTo("SA2");
    assertThat(TABLES.highAvailabilityHardware().nearest(80_001).name()).isEqualTo("HA7");
  }

  @Test
  @Tag("G02-130")
  @Tag("G02-139")
  void endsWhereTheTopologyEnds() {
    assertThat(TABLES.singleServerHardware().rows().get(1).maxUsers())
        .isEqualTo(TABLES.maxSeatsSingle())
        .isEqualTo(4_800);
    assertThat(TABLES.highAvailabilityHardware().rows().get(6).maxUsers())
        .isEqualTo(TABLES.maxSeatsHighAvailability())
        .isEqualTo(80_000);
  }

  @Test
  void refusesRowsThatLeaveAGapOrOverlap() {
    assertThatThrownBy(
            () -> HardwareTable.of(SOURCE, ImmutableList.of(row("A", 1, 5), row("B", 7, 9))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "HardwareTable, chapter 2, Recommended Configurations: B must begin at 6 users, where A"
                + " ends: 7");
    assertThatThrownBy(
            () -> HardwareTable.of(SOURCE, ImmutableList.of(row("A", 1, 5), row("B", 5, 9))))
        .hasMessageContaining("HardwareTable")
        .hasMessageContaining("B must begin at 6 users, where A ends: 5");
  }

  @Test
  void refusesNoRows() {
    assertThatThrownBy(() -> HardwareTable.of(SOURCE, ImmutableList.of()))
        .hasMessage("HardwareTable, chapter 2, Recommended Configurations: needs a row");
  }

  @Test
  void refusesImpossibleRows() {
    assertThatThrownBy(() -> row("A", 5, 4))
        .hasMessage("HardwareProfile A: users must be a range: 5 to 4");
    assertThatThrownBy(() -> row("A", -1, 4))
        .hasMessage("HardwareProfile A: users must be a range: -1 to 4");
    assertThatThrownBy(
            () -> HardwareProfile.of("A", 1, 4, 0, DataSize.ofBytes(1), DataSize.ofBytes(1)))
        .hasMessage("HardwareProfile A: logical processors must be 1 or more: 0");
  }

  @Test
  @Tag("G02-119")
  void readsLikeARow() {
    assertThat(TABLES.highAvailabilityHardware().nearest(70_000))
        .hasToString("HA7 (8 logical processors, 32 GiB memory, 2600 GiB storage)");
    assertThat(TABLES.singleServerHardware().source())
        .isEqualTo(Source.of(2, "For Standalone Deployment (SA)"));
  }

  private static HardwareProfile row(String name, int min, int max) {
    return HardwareProfile.of(name, min, max, 4, DataSize.ofBytes(1), DataSize.ofBytes(1));
  }

  private static void assertRow(
      HardwareTable table, String name, int min, int max, int processors, int memory, int storage) {
    for (int users : new int[] {min, max}) {
      HardwareProfile row = table.nearest(users);
      assertThat(row.name()).isEqualTo(name);
      assertThat(row.minUsers()).isEqualTo(min);
      assertThat(row.maxUsers()).isEqualTo(max);
      assertHardware(row, processors, memory, storage);
    }
  }

  private static void assertHardware(HardwareProfile row, int processors, int memory, int storage) {
    assertThat(row.logicalProcessors()).isEqualTo(processors);
    assertThat(row.memory()).isEqualTo(DataSize.ofGibibytes(memory));
    assertThat(row.storage()).isEqualTo(DataSize.ofGibibytes(storage));
  }

  @Test
  void tablesWithTheSameRowsAreEqual() {
    HardwareTable table = ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND).cseHardware();
    HardwareTable copy = HardwareTable.of(table.source(), table.rows());
    assertThat(copy).isEqualTo(table).hasSameHashCodeAs(table);
    assertThat(copy).isNotEqualTo(HardwareTable.of(table.source(), table.rows().subList(0, 1)));
    assertThat(copy).isNotEqualTo(HardwareTable.of(Source.of(1, "elsewhere"), table.rows()));
    assertThat(table)
        .hasToString(table.rows() + " [chapter 2, For Unified Messaging Sync Users (UM)]");
  }
}
