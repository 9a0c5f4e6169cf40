package dev.ixm.sizing.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityListTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  /** The rows of the table as chapters 1 and 2 print them: the numbers are the same. */
  @ParameterizedTest
  @CsvSource({
    "0, G01-028, company directory entries, SITE, 80000, 80000",
    "1, G01-029, voice mailboxes, HIGH_AVAILABILITY_SITE, 80000, 80000",
    "2, G01-030, voice mailboxes, SINGLE_SERVER_SITE, 4800, 4800",
    "3, G01-031, messaging users, HIGH_AVAILABILITY_SITE, 20000, 20000",
    "4, G01-032, messaging users, SINGLE_SERVER_SITE, 1000, 1000",
    "5, G01-033, voice ports, IWATSU_SITE, 48, 48",
    "6, G01-034, voice ports, VOICE_SERVER, 120, 120",
    "7, G01-035, voice ports, HIGH_AVAILABILITY_SITE, 2400, 2400",
    "8, G01-036, text-to-speech ports, SERVER, 64, 64",
    "9, G01-037, speech recognition ports, SERVER, 64, 64",
    "11, G01-039, tenants, SITE, 999, 999",
  })
  @Tag("G02-001")
  void holdsTheTableOfBothChapters(
      int row, String id, String name, CapacityScope scope, int chapter1, int chapter2) {
    Capacity capacity = CapacityList.of(TABLES).get(row);
    assertThat(capacity.name()).isEqualTo(name);
    assertThat(capacity.scope()).isEqualTo(scope);
    assertThat(capacity.most()).hasValue(chapter1).hasValue(chapter2);
    assertThat(capacity.allows(chapter1)).isTrue();
    assertThat(capacity.allows(chapter1 + 1)).isFalse();
    assertThat(capacity.source()).isEqualTo(Source.of(2, "Maximum System Capacity"));
  }

  @Test
  @Tag("G01-038")
  void setsExtensionDialingNoLimit() {
    Capacity dialing = CapacityList.of(TABLES).get(10);
    assertThat(dialing.allows(Integer.MAX_VALUE)).isTrue();
    assertThat(dialing)
        .hasToString("extension dialing: unlimited (SITE) [chapter 2, Maximum System Capacity]");
    assertThat(CapacityList.of(TABLES)).hasSize(12);
  }

  @Test
  void followsTheTablesOfTheCaller() {
    CapacityTables tables = CapacityTables.builder().maxTenants(7).build();
    assertThat(CapacityList.of(tables).get(11))
        .hasToString("tenants: at most 7 (SITE) [chapter 2, Maximum System Capacity]");
  }

  @Test
  void refusesImpossibleCapacities() {
    Capacity capacity = CapacityList.of(TABLES).get(0);
    assertThatThrownBy(() -> capacity.allows(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must not be negative: -1");
    assertThatThrownBy(() -> Capacity.builder().from(capacity).name(" ").build())
        .hasMessage("name must not be blank");
    assertThatThrownBy(() -> Capacity.builder().from(capacity).most(-1).build())
        .hasMessage("most must not be negative: -1");
  }
}
