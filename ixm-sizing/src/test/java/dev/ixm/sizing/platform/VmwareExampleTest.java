package dev.ixm.sizing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VmwareExampleTest {

  @Test
  @Tag("G23-088")
  @Tag("G23-094")
  @Tag("G23-096")
  void holdsWhatTheExampleProvides() {
    assertThat(VmwareExample.toProvide())
        .extracting(figure -> figure.name() + " = " + figure.value())
        .containsExactly(
            "example: processor in MHz = 6800",
            "example: disk transfer in KB/s = 1800",
            "example: network in KB/s = 1500");
  }

  @Test
  void isLabeledAsAnExample() {
    assertThat(VmwareExample.processor())
        .hasToString(
            "example: processor in MHz = 6800: as measured and rounded up by the guide for one"
                + " load, not a rule (active ports = 100, users = 1000)"
                + " [chapter 23, Virtual Environment Deployment Example]");
  }

  @Test
  @Tag("G23-089")
  void followsTheProcessorFromTheMeasurement() {
    assertThat(VmwareExample.processorCapacity().value()).isEqualByComparingTo("9574.9427");
    assertThat(VmwareExample.processorHeadroom().value()).isEqualByComparingTo("1.2048");
    assertThat(VmwareExample.processorShare().value()).isEqualByComparingTo("0.7102");
    assertThat(VmwareExample.processorCapacity())
        .hasToString(
            "example: processor capacity in MHz = 9574.9427: mean use in MHz / mean share in use,"
                + " rounded half up to 4 decimals (mean use in MHz = 5643.95, mean share in use ="
                + " 0.58945) [inferred; chapter 23, Virtual Environment Deployment Example]");
  }

  @Test
  @Tag("G23-097")
  void hasNoCommonHeadroom() {
    assertThat(VmwareExample.diskHeadroom().value()).isEqualByComparingTo("1.0187");
    assertThat(VmwareExample.networkHeadroom().value()).isEqualByComparingTo("1.2658");
  }
}
