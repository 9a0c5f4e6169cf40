package dev.ixm.model.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ixm.model.Release;
import dev.ixm.model.guide.Source;
import dev.ixm.model.release.FactRow;
import dev.ixm.model.release.ReleaseFacts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityTablesTest {

  private static final CapacityTables TABLES =
      ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND);

  /** The rows of the table as chapters 1 and 2 print them: the numbers are the same. */
  @ParameterizedTest
  @CsvSource({
    "G01-028, 'entries of the company directory, at most', 80000",
    "G01-029, 'seats of a High Availability site, at most', 80000",
    "G01-030, 'seats of a single server, at most', 4800",
    "G01-031, 'advanced users of a High Availability site, at most', 20000",
    "G01-032, 'advanced users of a single server, at most', 1000",
    "G01-033, 'voice ports with an Iwatsu ECS, at most', 48",
    "G01-034, 'voice ports of a server, at most', 120",
    "G01-035, 'voice ports of a High Availability site, at most', 2400",
    "G01-036, 'text-to-speech ports of a server, at most', 64",
    "G01-037, 'speech recognition ports of a server, at most', 64",
    "G01-039, 'tenants, at most', 999",
  })
  @Tag("G02-001")
  void holdsTheTableOfBothChapters(String id, String name, int most) {
    FactRow row = row(TABLES, name);
    assertThat(row.value()).isEqualTo(Integer.toString(most));
    assertThat(row.source().statements()).contains(id);
    assertThat(row.source().toString()).isEqualTo("chapter 2, Maximum System Capacity");
  }

  @Test
  @Tag("G01-038")
  void setsExtensionDialingNoLimit() {
    assertThat(row(TABLES, "extension dialing").value()).isEqualTo("unlimited");
  }

  @Test
  void whatAHouseSetsIsNotTheGuides() {
    FactRow row = row(CapacityTables.builder().maxTenants(7).build(), "tenants, at most");
    assertThat(row.value()).isEqualTo("7");
    assertThat(row.source()).isEqualTo(Source.ofHouse("a plug-in", "CapacityTables"));
  }

  private static FactRow row(CapacityTables tables, String name) {
    return tables.rows().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }
}
