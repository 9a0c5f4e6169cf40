package dev.ixm.model.site;

import static dev.ixm.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficProfileTest {

  private static TrafficProfile profile(UnaryOperator<TrafficProfile.Builder> settings) {
    return settings.apply(TrafficProfile.builder()).build();
  }

  private static TrafficProfile shares(int heavy, int medium, int light) {
    return profile(b -> b.heavyPercent(heavy).mediumPercent(medium).lightPercent(light));
  }

  @Test
  void isTheTestedMixUnlessSet() {
    TrafficProfile mix = TrafficProfile.builder().build();
    assertThat(mix.heavyPercent()).isEqualTo(5);
    assertThat(mix.mediumPercent()).isEqualTo(30);
    assertThat(mix.lightPercent()).isEqualTo(65);
    assertThat(mix.heavyMessages()).isEqualTo(15);
    assertThat(mix.mediumMessages()).isEqualTo(5);
    assertThat(mix.lightMessages()).isEqualTo(1);
    assertThat(mix.callSeconds()).isEqualTo(60);
    assertThat(mix.operatingHours()).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource({"100, 0, 0", "0, 100, 0", "0, 0, 100", "33, 33, 34"})
  void permitsSharesThatMakeAHundred(int heavy, int medium, int light) {
    assertThat(shares(heavy, medium, light).lightPercent()).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -1  | 0   | 101 | heavyPercent  | must be 0 to 100: -1
          101 | 0   | 0   | heavyPercent  | must be 0 to 100: 101
          0   | -1  | 101 | mediumPercent | must be 0 to 100: -1
          0   | 101 | 0   | mediumPercent | must be 0 to 100: 101
          60  | 60  | -20 | lightPercent  | must be 0 to 100: -20
          0   | 0   | 101 | lightPercent  | must be 0 to 100: 101
          33  | 33  | 33  | lightPercent  | must bring the shares to 100 percent: 99
          34  | 34  | 33  | lightPercent  | must bring the shares to 100 percent: 101
          """)
  void refusesSharesThatCannotBe(
      int heavy, int medium, int light, String attribute, String problem) {
    assertRefused(() -> shares(heavy, medium, light), attribute, problem);
  }

  @Test
  void permitsBothEndsOfEachRange() {
    TrafficProfile least =
        profile(
            b ->
                b.heavyMessages(0)
                    .mediumMessages(0)
                    .lightMessages(0)
                    .callSeconds(1)
                    .operatingHours(1));
    assertThat(least.callSeconds()).isEqualTo(1);
    TrafficProfile most =
        profile(
            b ->
                b.heavyMessages(10_000)
                    .mediumMessages(10_000)
                    .lightMessages(10_000)
                    .callSeconds(86_400)
                    .operatingHours(24));
    assertThat(most.operatingHours()).isEqualTo(24);
  }

  @Test
  void refusesTrafficThatCannotBe() {
    assertRefused(
        () -> profile(b -> b.heavyMessages(-1)), "heavyMessages", "must be 0 to 10000: -1");
    assertRefused(
        () -> profile(b -> b.heavyMessages(10_001)), "heavyMessages", "must be 0 to 10000: 10001");
    assertRefused(
        () -> profile(b -> b.mediumMessages(-1)), "mediumMessages", "must be 0 to 10000: -1");
    assertRefused(
        () -> profile(b -> b.lightMessages(-1)), "lightMessages", "must be 0 to 10000: -1");
    assertRefused(() -> profile(b -> b.callSeconds(0)), "callSeconds", "must be 1 to 86400: 0");
    assertRefused(
        () -> profile(b -> b.callSeconds(86_401)), "callSeconds", "must be 1 to 86400: 86401");
    assertRefused(() -> profile(b -> b.operatingHours(0)), "operatingHours", "must be 1 to 24: 0");
    assertRefused(
        () -> profile(b -> b.operatingHours(25)), "operatingHours", "must be 1 to 24: 25");
  }
}
