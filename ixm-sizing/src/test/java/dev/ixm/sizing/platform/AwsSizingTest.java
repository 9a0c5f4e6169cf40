package dev.ixm.sizing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.platform.AwsCatalog;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsSizingTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  @Test
  @Tag("G25-006")
  void reachTheSmallestProfileOnly() {
    assertThat(instances(TABLES.singleServerHardware().nearest(1_000)))
        .containsExactly("m4.xlarge", "m5.xlarge", "c5.xlarge");
    assertThat(instances(TABLES.singleServerHardware().nearest(1_001))).isEmpty();
    assertThat(instances(TABLES.highAvailabilityHardware().nearest(1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4, 9, 2", "4, 16, 2", "4, 17, 0", "5, 8, 0", "1, 1, 3"})
  @Tag("G25-006")
  void compareProcessorsAndMemory(int processors, int memory, int expected) {
    DataSize size = DataSize.ofGibibytes(memory);
    assertThat(instances(HardwareProfile.of("test", 1, 9, processors, size, size)))
        .hasSize(expected);
  }

  private static ImmutableList<String> instances(HardwareProfile profile) {
    return AwsSizing.instances(profile, ReleaseFacts.of(Release.R10_8).get(AwsCatalog.KIND))
        .value();
  }
}
