package dev.ixm.model.capacity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import org.immutables.value.Value;

/** One row of a hardware table: what a server needs for a number of users. */
@Value.Immutable
@JsonDeserialize(as = ImmutableHardwareProfile.class)
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
   * @param statements the ids of its statements in the register, for a row of the guide
   * @throws IllegalArgumentException if the numbers are out of range or order
   */
  public static HardwareProfile of(
      String name,
      int minUsers,
      int maxUsers,
      int logicalProcessors,
      DataSize memory,
      DataSize storage,
      String... statements) {
    return ImmutableHardwareProfile.builder()
        .name(name)
        .minUsers(minUsers)
        .maxUsers(maxUsers)
        .logicalProcessors(logicalProcessors)
        .memory(memory)
        .storage(storage)
        .addStatements(statements)
        .build();
  }

  /** {@return its name in the guide} */
  public abstract String name();

  /** {@return the fewest users that it is for} */
  public abstract int minUsers();

  /** {@return the most users that it is for} */
  public abstract int maxUsers();

  /** {@return the logical processors (vCPU) of one server} */
  public abstract int logicalProcessors();

  /** {@return the memory of one server} */
  public abstract DataSize memory();

  /** {@return the drive with the product, without the operating system} */
  public abstract DataSize storage();

  /** {@return the ids of its statements in the register, empty for a row of another house} */
  @Value.Auxiliary
  public abstract ImmutableSet<String> statements();

  @Value.Check
  void check() {
    checkArgument(
        minUsers() >= 0 && minUsers() <= maxUsers(),
        "HardwareProfile %s: users must be a range: %s to %s",
        name(),
        minUsers(),
        maxUsers());
    checkArgument(
        logicalProcessors() >= 1,
        "HardwareProfile %s: logical processors must be 1 or more: %s",
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
