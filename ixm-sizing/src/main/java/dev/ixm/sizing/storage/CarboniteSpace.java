package dev.ixm.sizing.storage;

import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;

/**
 * Sizes the drive with the product where Carbonite Availability protects it; the space is for the
 * initial swap files.
 *
 * <p>Source: guide chapter 2, Table Key. Its rule and its example differ; the stricter rule is the
 * default.
 */
public final class CarboniteSpace {

  private static final Source SOURCE = Source.of(2, "Table Key");

  private CarboniteSpace() {}

  /**
   * {@return the space that has to be free, by the stricter reading}
   *
   * @param programFiles what the product's files occupy
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> free(DataSize programFiles) {
    return free(programFiles, CarboniteReading.FREE_SPACE_TWICE_THE_FILES);
  }

  /**
   * {@return the space that has to be free}
   *
   * @param programFiles what the product's files occupy
   * @param reading how to read the guide
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> free(DataSize programFiles, CarboniteReading reading) {
    return figure("free space for Carbonite", programFiles, reading, reading.freeFactor());
  }

  /**
   * {@return the smallest drive with that free space}
   *
   * @param programFiles what the product's files occupy
   * @param reading how to read the guide
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> drive(DataSize programFiles, CarboniteReading reading) {
    return figure("drive with Carbonite", programFiles, reading, reading.freeFactor() + 1);
  }

  private static Figure<DataSize> figure(
      String name, DataSize programFiles, CarboniteReading reading, int factor) {
    return Figure.<DataSize>builder()
        .name(name)
        .value(programFiles.times(factor))
        .formula("program files × " + factor)
        .input("program files", programFiles)
        .input("reading", reading)
        .source(SOURCE)
        .build();
  }
}
