package dev.ixm.model.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowsZonesTest {

  @Test
  void everyNameLeadsToAZoneAndBack() {
    assertThat(WindowsZones.names())
        .hasSizeGreaterThan(130)
        .allSatisfy(
            name ->
                assertThat(
                        WindowsZones.zone(name)
                            .map(zone -> zone.getId())
                            .flatMap(WindowsZones::name))
                    .contains(name));
  }

  @Test
  void knowsZonesThatShareAName() {
    assertThat(WindowsZones.name("America/Toronto")).contains("Eastern Standard Time");
    assertThat(WindowsZones.name("America/New_York")).contains("Eastern Standard Time");
    assertThat(WindowsZones.name("Mars/Olympus")).isEmpty();
    assertThat(WindowsZones.zone("Mars Standard Time")).isEmpty();
  }
}
