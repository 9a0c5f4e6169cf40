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

  private static final AwsCatalog CATALOG = ReleaseFacts.of(Release.R10_8).get(AwsCatalog.KIND);
  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  @Test
  @Tag("G25-006")
  void reachTheSmallestProfileOnlyIfTheyWereTested() {
    assertThat(instances(TABLES.singleServerHardware().nearest(1_000)))
        .startsWith("m4.xlarge", "m5.xlarge", "c5.xlarge")
        .hasSize(CATALOG.instances().size());
    assertThat(instances(TABLES.singleServerHardware().nearest(1_001)))
        .startsWith("c5.2xlarge")
        .doesNotContain("m4.xlarge", "m5.xlarge", "c5.xlarge");
    assertThat(instances(TABLES.highAvailabilityHardware().nearest(80_000)))
        .startsWith("m5.2xlarge")
        .doesNotContain("c5.2xlarge")
        .contains("r5.4xlarge");
  }

  @ParameterizedTest
  @CsvSource({"4, 9, 10", "4, 16, 10", "4, 17, 7", "5, 8, 8", "1, 1, 11", "16, 65, 1", "17, 1, 0"})
  @Tag("G25-006")
  void compareProcessorsAndMemory(int processors, int memory, int expected) {
    DataSize size = DataSize.ofGibibytes(memory);
    assertThat(instances(HardwareProfile.of("test", 1, 9, processors, size, size)))
        .hasSize(expected);
  }

  private static ImmutableList<String> instances(HardwareProfile profile) {
    return AwsSizing.instances(profile, CATALOG).value();
  }
}
