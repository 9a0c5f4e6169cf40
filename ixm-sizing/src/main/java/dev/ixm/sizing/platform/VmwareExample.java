package dev.ixm.sizing.platform;

import static java.math.RoundingMode.HALF_UP;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import java.math.BigDecimal;

/**
 * What one virtual machine used in a measurement with 100 active ports and 1,000 users.
 *
 * <p>An example and no rule: the guide guarantees nothing for other machines. Units are as printed;
 * it does not say whether a KB is 1,000 or 1,024 bytes. The network figures count all traffic and
 * not the voice channels only. Source: guide chapter 23, Virtual Environment Deployment Example.
 */
final class VmwareExample {

  private static final Source SOURCE =
      Source.of(
          23,
          "Virtual Environment Deployment Example",
          "G23-086",
          "G23-087",
          "G23-088",
          "G23-093",
          "G23-094",
          "G23-095",
          "G23-096");
  private static final BigDecimal MEAN_MEGAHERTZ = new BigDecimal("5643.95");
  private static final BigDecimal MEAN_PROCESSOR_SHARE = new BigDecimal("0.58945");
  private static final BigDecimal PROCESSOR_MEGAHERTZ = new BigDecimal("6800");
  private static final BigDecimal DISK_PEAK = new BigDecimal("1767");
  private static final BigDecimal DISK = new BigDecimal("1800");
  private static final BigDecimal NETWORK_PEAK = new BigDecimal("1185");
  private static final BigDecimal NETWORK = new BigDecimal("1500");
  private static final int DECIMALS = 4;

  /** The voice ports that were active when it was measured. */
  static final int PORTS = 100;

  /** The users of the measured site. */
  static final int USERS = 1_000;

  private VmwareExample() {}

  /** {@return the processor capacity to provide in MHz, 6,800} */
  public static Figure<BigDecimal> processor() {
    return stated("processor in MHz", PROCESSOR_MEGAHERTZ);
  }

  /** {@return the disk transfer rate to provide in KB/s, 1,800} */
  public static Figure<BigDecimal> disk() {
    return stated("disk transfer in KB/s", DISK);
  }

  /** {@return the network bandwidth to provide in KB/s, 1,500} */
  public static Figure<BigDecimal> network() {
    return stated("network in KB/s", NETWORK);
  }

  /** {@return the processor capacity of the measured machine in MHz, rounded to 4 decimals} */
  public static Figure<BigDecimal> processorCapacity() {
    return quotient(
        "processor capacity in MHz",
        "mean use in MHz",
        MEAN_MEGAHERTZ,
        "mean share in use",
        MEAN_PROCESSOR_SHARE);
  }

  /** {@return the processor to provide for each MHz that was used on average} */
  public static Figure<BigDecimal> processorHeadroom() {
    return quotient(
        "processor headroom over the mean",
        "to provide in MHz",
        PROCESSOR_MEGAHERTZ,
        "mean use in MHz",
        MEAN_MEGAHERTZ);
  }

  /** {@return the share of the measured machine's processor capacity that is to be provided} */
  public static Figure<BigDecimal> processorShare() {
    return quotient(
        "share of the processor capacity",
        "to provide in MHz",
        PROCESSOR_MEGAHERTZ,
        "processor capacity in MHz",
        processorCapacity().value());
  }

  /** {@return the disk transfer to provide for each KB/s at the measured peak} */
  public static Figure<BigDecimal> diskHeadroom() {
    return quotient(
        "disk headroom over the peak", "to provide in KB/s", DISK, "peak in KB/s", DISK_PEAK);
  }

  /** {@return the network bandwidth to provide for each KB/s at the measured peak} */
  public static Figure<BigDecimal> networkHeadroom() {
    return quotient(
        "network headroom over the peak",
        "to provide in KB/s",
        NETWORK,
        "peak in KB/s",
        NETWORK_PEAK);
  }

  /** {@return what to provide for the same performance under the same load} */
  public static ImmutableList<Figure<BigDecimal>> toProvide() {
    return ImmutableList.of(processor(), disk(), network());
  }

  private static Figure<BigDecimal> stated(String name, BigDecimal value) {
    return Figure.<BigDecimal>builder()
        .name("example: " + name)
        .value(value)
        .formula("as measured and rounded up by the guide for one load, not a rule")
        .input("active ports", PORTS)
        .input("users", USERS)
        .source(SOURCE)
        .build();
  }

  private static Figure<BigDecimal> quotient(
      String name, String above, BigDecimal dividend, String below, BigDecimal divisor) {
    return Figure.<BigDecimal>builder()
        .name("example: " + name)
        .value(dividend.divide(divisor, DECIMALS, HALF_UP))
        .formula("%s / %s, rounded half up to 4 decimals".formatted(above, below))
        .input(above, dividend.toPlainString())
        .input(below, divisor.toPlainString())
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }
}
