package dev.ixm.model.capacity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.ixm.model.quantity.DataSize;
import org.immutables.value.Value;

/** One row of a hardware table: what a server needs for a number of users. */
@Value.Immutable
@JsonSerialize(as = ImmutableHardwareProfile.class)
public abstract class HardwareProfile {

  HardwareProfile() {}

  /**
   * {@return a row}
   *
   * @param name such as {@code SA1}
   * @param minUsers the fewest users that it is for, 0 or more
   * @param maxUsers the most users that it is for
   * @param logicalProcessors logical processors (vCPU), 1 or more
   * @param memory memory of one server
   * @param storage the drive with the product, without the operating system
   * @throws IllegalArgumentException if the numbers are out of range or order
   */
  public static HardwareProfile of(
      String name,
      int minUsers,
      int maxUsers,
      int logicalProcessors,
      DataSize memory,
      DataSize storage) {
    return ImmutableHardwareProfile.of(
        name, minUsers, maxUsers, logicalProcessors, memory, storage);
  }

  /** {@return its name in the guide} */
  @Value.Parameter
  public abstract String name();

  /** {@return the fewest users that it is for} */
  @Value.Parameter
  public abstract int minUsers();

  /** {@return the most users that it is for} */
  @Value.Parameter
  public abstract int maxUsers();

  /** {@return the logical processors (vCPU) of one server} */
  @Value.Parameter
  public abstract int logicalProcessors();

  /** {@return the memory of one server} */
  @Value.Parameter
  public abstract DataSize memory();

  /** {@return the drive with the product, without the operating system} */
  @Value.Parameter
  public abstract DataSize storage();

  @Value.Check
  void check() {
    checkArgument(
        minUsers() >= 0 && minUsers() <= maxUsers(),
        "%s: users must be a range: %s to %s",
        name(),
        minUsers(),
        maxUsers());
    checkArgument(
        logicalProcessors() >= 1,
        "%s: logical processors must be 1 or more: %s",
        name(),
        logicalProcessors());
  }

  /** {@return the row on one line} */
  @Override
  public final String toString() {
    return "%s (%s logical processors, %s memory, %s storage)"
        .formatted(name(), logicalProcessors(), memory(), storage());
  }
}
