package dev.ixm.sizing.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangBTest {

  /** Entries of published tables: ports, share blocked, traffic to as many digits as printed. */
  @ParameterizedTest
  @CsvSource({
    "1, 0.01, 0.0101, 4",
    "2, 0.01, 0.153, 3",
    "5, 0.01, 1.36, 2",
    "10, 0.001, 3.09, 2",
    "10, 0.01, 4.46, 2",
    "10, 0.02, 5.08, 2",
    "10, 0.05, 6.22, 2",
    "15, 0.01, 8.108, 3",
    "20, 0.01, 12.0, 1",
    "20, 0.02, 13.2, 1",
    "24, 0.01, 15.3, 1",
    "30, 0.01, 20.3, 1",
    "30, 0.02, 21.9, 1",
    "50, 0.01, 37.9, 1",
    "50, 0.02, 40.3, 1",
    "100, 0.001, 75.2, 1",
    "100, 0.01, 84.1, 1",
    "100, 0.02, 88.0, 1",
  })
  void agreesWithPublishedTables(int ports, double target, String erlang, int decimals) {
    assertThat(
            BigDecimal.valueOf(ErlangB.traffic(ports, target))
                .setScale(decimals, RoundingMode.HALF_UP))
        .isEqualByComparingTo(erlang);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 10, 0.121661",
    "10, 12, 0.119739",
    "12.5, 15, 0.100489",
    "15, 18, 0.086169",
    "18, 22, 0.065451",
  })
  void agreesWithPublishedShares(double erlang, int ports, double expected) {
    assertThat(ErlangB.blocking(erlang, ports)).isCloseTo(expected, within(5e-7));
  }

  /** The formula itself, term by term with 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "0.001, 1",
    "0.5, 3",
    "84.064, 100",
    "2300, 2400",
    "2400, 2400",
    "2500, 2400",
    "9700, 10000",
    "10000, 10000",
    "9000, 10000",
    "20000, 10000",
    "1000000, 10000",
  })
  void agreesWithTheDefinition(String erlang, int ports) {
    MathContext digits = new MathContext(60);
    BigDecimal traffic = new BigDecimal(erlang);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; n <= ports; n++) {
      term = term.multiply(traffic, digits).divide(BigDecimal.valueOf(n), digits);
      sum = sum.add(term, digits);
    }
    double expected = term.divide(sum, digits).doubleValue();
    assertThat(ErlangB.blocking(traffic.doubleValue(), ports) / expected)
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void knowsTheEnds() {
    assertThat(ErlangB.blocking(5, 0)).isEqualTo(1);
    assertThat(ErlangB.blocking(0, 0)).isEqualTo(1);
    assertThat(ErlangB.blocking(0, 1)).isZero();
    assertThat(ErlangB.blocking(1, 1)).isEqualTo(0.5);
    assertThat(ErlangB.blocking(1, 10_000)).isZero();
    assertThat(ErlangB.ports(0, 0.01)).isEqualTo(1);
    assertThat(ErlangB.ports(50, 1)).isZero();
    assertThat(ErlangB.ports(1, 0.5)).isEqualTo(1);
    assertThat(ErlangB.ports(1, 0.499)).isEqualTo(2);
    assertThat(ErlangB.traffic(1, 0.9999999)).isEqualTo(ErlangB.MAX_ERLANG);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> ErlangB.blocking(-0.1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("traffic must be 0 to 1000000.0 Erlang: -0.1");
    assertThatThrownBy(() -> ErlangB.ports(Double.NaN, 1))
        .hasMessage("traffic must be 0 to 1000000.0 Erlang: NaN");
    assertThatThrownBy(() -> ErlangB.blocking(1_000_001, 1))
        .hasMessage("traffic must be 0 to 1000000.0 Erlang: 1000001.0");
    assertThatThrownBy(() -> ErlangB.blocking(1, -1)).hasMessage("ports must be 0 to 10000: -1");
    assertThatThrownBy(() -> ErlangB.blocking(1, 10_001))
        .hasMessage("ports must be 0 to 10000: 10001");
    assertThatThrownBy(() -> ErlangB.traffic(0, 0.1)).hasMessage("ports must be 1 to 10000: 0");
    assertThatThrownBy(() -> ErlangB.traffic(10_001, 0.1))
        .hasMessage("ports must be 1 to 10000: 10001");
    assertThatThrownBy(() -> ErlangB.ports(1, 0))
        .hasMessage("target must be more than 0, at most 1: 0.0");
    assertThatThrownBy(() -> ErlangB.ports(1, 1.01))
        .hasMessage("target must be more than 0, at most 1: 1.01");
    assertThatThrownBy(() -> ErlangB.traffic(1, 1)).hasMessage("target must be less than 1: 1.0");
    assertThatThrownBy(() -> ErlangB.ports(20_000, 0.01))
        .hasMessage("20000.0 Erlang need more than 10000 ports");
    assertThat(ErlangB.ports(9_900, 0.02)).isLessThanOrEqualTo(10_000);
  }
}
