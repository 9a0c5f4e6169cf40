package dev.ixm.model.storage;

import static dev.ixm.model.InvalidAttributeException.check;
import static dev.ixm.model.InvalidAttributeException.checkRange;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.quantity.DataSize;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A drive or a partition of a drive, as Windows shows it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDrive.class)
public abstract class Drive {

  private static final Pattern LETTER = Pattern.compile("[A-Z]");
  private static final int MAX_DISKS = 1_000;

  Drive() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what stands on it, never empty} */
  public abstract ImmutableSet<DriveUse> uses();

  /** {@return its usable capacity} */
  public abstract DataSize size();

  /** {@return how its disks are joined, empty if not known} */
  public abstract Optional<RaidLevel> raid();

  /** {@return how the server reaches it, empty if not known} */
  public abstract Optional<Attachment> attachment();

  /** {@return its letter in Windows, A to Z, empty if it has none or not known} */
  public abstract Optional<String> letter();

  /**
   * {@return which of the server's disks or arrays it lies on, counted from 0; drives of the same
   * number are partitions of one; empty if not known}
   */
  public abstract OptionalInt array();

  /** {@return how many disks it is made of, 1 to 1,000, empty if not known} */
  public abstract OptionalInt disks();

  /** {@return what its disks are made for, empty if not known} */
  public abstract Optional<DiskGrade> grade();

  /**
   * {@return whether the hypervisor hands it to Windows as a virtual hard disk; empty if the server
   * is not virtual, or not known}
   */
  public abstract Optional<Boolean> virtualDisk();

  @Value.Check
  void validate() {
    check(!uses().isEmpty(), "uses", "must name at least one use");
    letter()
        .ifPresent(
            text -> check(LETTER.matcher(text).matches(), "letter", "must be A to Z: '%s'", text));
    array().ifPresent(number -> checkRange("array", number, 0, MAX_DISKS));
    disks().ifPresent(count -> checkRange("disks", count, 1, MAX_DISKS));
  }

  /** Builds a {@link Drive}. */
  public static final class Builder extends ImmutableDrive.Builder {
    Builder() {}
  }
}
