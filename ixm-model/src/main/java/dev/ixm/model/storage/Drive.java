package dev.ixm.model.storage;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;

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

  /** The most disks that a drive can be made of. */
  public static final int MAX_DISKS = 1_000;

  private static final int MAX_REQUESTS = 100_000_000;

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

  /** {@return how much of it is free, at most its size, empty if not known} */
  public abstract Optional<DataSize> free();

  /** {@return what the product's files occupy on it, at most its size, empty if not known} */
  public abstract Optional<DataSize> productFiles();

  /** {@return the requests a second that it sustains, 0 or more, empty if not known} */
  public abstract OptionalInt sustainedRequests();

  /** {@return the requests a second that it bears at peaks, 0 or more, empty if not known} */
  public abstract OptionalInt peakRequests();

  @Value.Check
  void validate() {
    check(!uses().isEmpty(), "uses", "must name at least one use");
    letter()
        .ifPresent(
            text -> check(LETTER.matcher(text).matches(), "letter", "must be A to Z: '%s'", text));
    checkRange("array", array(), 0, MAX_DISKS);
    checkRange("disks", disks(), 1, MAX_DISKS);
    checkRange("sustainedRequests", sustainedRequests(), 0, MAX_REQUESTS);
    checkRange("peakRequests", peakRequests(), 0, MAX_REQUESTS);
    fits("free", free());
    fits("productFiles", productFiles());
  }

  private void fits(String attribute, Optional<DataSize> part) {
    part.ifPresent(
        it -> check(it.compareTo(size()) <= 0, attribute, "must be at most %s: %s", size(), it));
  }

  /** Builds a {@link Drive}. */
  public static final class Builder extends ImmutableDrive.Builder {
    Builder() {}
  }
}
