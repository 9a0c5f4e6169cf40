package dev.ixm.sizing.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ixm.model.Release;
import dev.ixm.model.capacity.CapacityTables;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.release.ReleaseFacts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyHourTest {

  @ParameterizedTest
  @CsvSource({
    "0, 15, 0.000000",
    "400, 15, 1.000000",
    "464000, 15, 1160.000000",
    "464000, 100, 7733.333334",
    "1, 1, 0.000167",
    "6000, 1, 1.000000",
  })
  void turnsCallMinutesIntoErlang(long minutes, int percent, String expected) {
    assertThat(BusyHour.traffic(minutes, percent).value()).isEqualTo(new BigDecimal(expected));
  }

  /** The 2,400 channels of the tested site, of which a sixth of the calls falls in one hour. */
  @Test
  @Tag("G02-045")
  void theTestedChannelsCarryTheTestedTraffic() {
    BigDecimal erlang = BusyHour.traffic(464_000, 17).value();
    int channels =
        ReleaseFacts.of(Release.R10_8).get(CapacityTables.KIND).maxPortsHighAvailability();
    assertThat(channels).isEqualTo(2_400);
    assertThat(BusyHour.blocking(erlang, channels).value()).isLessThan(0.01);
    assertThat(BusyHour.ports(erlang, 0.01).value()).isLessThan(channels);
  }

  @Test
  void countsPortsForATarget() {
    assertThat(BusyHour.ports(new BigDecimal("4.46"), 0.01))
        .hasToString(
            "ports for the busy hour = 10: the fewest that keep the target by the Erlang B formula"
                + " (traffic in Erlang = 4.46, share of calls that may be blocked = 0.01) [beyond the"
                + " guide; chapter 2, Estimating the Maximum Numbers of Users]");
    assertThat(BusyHour.ports(new BigDecimal("4.47"), 0.01).value()).isEqualTo(11);
  }

  @Test
  void saysThatItGoesBeyondTheGuide() {
    assertThat(BusyHour.traffic(1, 1).basis()).isEqualTo(Basis.BEYOND_GUIDE);
    assertThat(BusyHour.blocking(BigDecimal.ONE, 1).basis()).isEqualTo(Basis.BEYOND_GUIDE);
    assertThat(BusyHour.blocking(BigDecimal.ONE, 1).value()).isEqualTo(0.5);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> BusyHour.traffic(-1, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("call minutes must not be negative: -1");
    assertThatThrownBy(() -> BusyHour.traffic(1, 0))
        .hasMessage("share of the busy hour must be 1 to 100 percent: 0");
    assertThatThrownBy(() -> BusyHour.traffic(1, 101))
        .hasMessage("share of the busy hour must be 1 to 100 percent: 101");
    assertThatThrownBy(() -> BusyHour.traffic(Long.MAX_VALUE, 10))
        .isInstanceOf(ArithmeticException.class);
  }
}
