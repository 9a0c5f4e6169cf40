package dev.ixm.sizing.storage;

import static com.google.common.base.Preconditions.checkArgument;
import static java.math.RoundingMode.CEILING;

import com.google.common.math.LongMath;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Figure;
import dev.ixm.model.guide.Source;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.StorageLimits;

/**
 * Sizes RAID 10 arrays.
 *
 * <p>The guide's "about half" is taken as exactly half of what the drives hold together; what a
 * file system takes of it is not counted. Hot spares do not count as drives of the array. Source:
 * guide chapter 2, Server Requirement Q &amp; A.
 */
public final class RaidSizing {

  private static final Source SOURCE =
      Source.of(2, "What is the total storage of a RAID system?", "G02-179", "G02-180");
  private static final int COPIES = 2;

  private RaidSizing() {}

  /**
   * {@return the drives of an array with a capacity, without spares}
   *
   * @param capacity the usable capacity
   * @param drive the capacity of one drive, more than nothing
   * @param limits says how many drives an array has at least
   * @throws IllegalArgumentException if the drive holds nothing
   * @throws ArithmeticException if more than {@link Integer#MAX_VALUE} drives are needed
   */
  public static Figure<Integer> drives(DataSize capacity, DataSize drive, StorageLimits limits) {
    checkArgument(drive.bytes() > 0, "a drive must hold more than nothing");
    long pairs = LongMath.divide(capacity.bytes(), drive.bytes(), CEILING);
    return Figure.<Integer>builder()
        .name("drives of the RAID 10 array")
        .value(Math.toIntExact(Math.max(limits.minDisks(), Math.multiplyExact(COPIES, pairs))))
        .formula(
            "2 × (capacity / capacity of a drive, rounded up), %s at least"
                .formatted(limits.minDisks()))
        .input("capacity", capacity)
        .input("capacity of a drive", drive)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the usable capacity of an array}
   *
   * @param drives the drives of the array without spares: even, 4 or more in release 10.8
   * @param drive the capacity of one drive
   * @param limits says how many drives an array has at least
   * @throws IllegalArgumentException if there is no array of so many drives
   * @throws ArithmeticException if the result exceeds {@link Long#MAX_VALUE} bytes
   */
  public static Figure<DataSize> usable(int drives, DataSize drive, StorageLimits limits) {
    checkDrives(drives, limits);
    return Figure.<DataSize>builder()
        .name("usable capacity of the RAID 10 array")
        .value(drive.times(drives / COPIES))
        .formula("drives × capacity of a drive / 2")
        .input("drives", drives)
        .input("capacity of a drive", drive)
        .source(SOURCE)
        .build();
  }

  /**
   * {@return the drives to buy}
   *
   * @param array the drives of the array: even, 4 or more in release 10.8
   * @param hotSpares the drives that wait for one to fail, 0 or more; they may make the sum odd
   * @param limits says how many drives an array has at least
   * @throws IllegalArgumentException if a number is out of range
   * @throws ArithmeticException if the sum exceeds {@link Integer#MAX_VALUE}
   */
  public static Figure<Integer> withSpares(int array, int hotSpares, StorageLimits limits) {
    checkDrives(array, limits);
    checkArgument(hotSpares >= 0, "hot spares must not be negative: %s", hotSpares);
    return Figure.<Integer>builder()
        .name("drives with hot spares")
        .value(Math.addExact(array, hotSpares))
        .formula("drives of the array + hot spares, which are not part of the array")
        .input("drives of the array", array)
        .input("hot spares", hotSpares)
        .basis(Basis.INFERRED)
        .source(SOURCE)
        .build();
  }

  private static void checkDrives(int drives, StorageLimits limits) {
    checkArgument(
        drives >= limits.minDisks() && drives % COPIES == 0,
        "drives must be even, %s or more: %s",
        limits.minDisks(),
        drives);
  }
}
