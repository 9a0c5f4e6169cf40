package dev.ixm.model.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SanLimitsTest {

  @Test
  @Tag("G02-118")
  void aFifthOfTheRequestsIsReads() {
    SanLimits limits = SanLimits.builder().build();
    assertThat(limits.readPercent()).isEqualTo(20);
    assertThat(limits.writePercent()).isEqualTo(80);
  }

  @Test
  void refusesImpossibleFigures() {
    assertThatThrownBy(() -> SanLimits.builder().sustained(501).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SanLimits: sustained must be 0 to peak, 500: 501");
    assertThatThrownBy(() -> SanLimits.builder().readPercent(101).build())
        .hasMessage("SanLimits: readPercent must be 0 to 100: 101");
  }

  @Test
  void saysWhereTheFiguresOfAHouseStand() {
    SanLimits more = SanLimits.builder().peak(1_000).build();
    assertThat(more.rows().get(0).source().chapter()).isEqualTo(2);
    assertThat(more.rows().get(1).source()).isEqualTo(more.house());
  }
}
