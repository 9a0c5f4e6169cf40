package dev.ixm.config.hyperv;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.quantity.DataSize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The virtual hard disk of a guest. What is empty is not known. Source: guide chapter 24, Creating
 * the Guest Environment on the Host.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVirtualDisk.class)
public abstract class VirtualDisk {

  /** How a disk takes space on the host. */
  public enum Growth {
    /** All of it from the beginning: the kind that the guide asks for. */
    FIXED_SIZE,
    /** As it fills up. */
    DYNAMICALLY_EXPANDING,
    /** As it comes to differ from another disk. */
    DIFFERENCING
  }

  /** What a disk is connected to in the guest. */
  public enum Controller {
    /** {@code IDE Controller 0}, which the guide prescribes. */
    IDE_0,
    /** {@code IDE Controller 1}. */
    IDE_1,
    /** A SCSI controller. */
    SCSI
  }

  /** What is on a disk when it is made. */
  public enum Content {
    /** Nothing: {@code Create a new blank virtual hard disk}, which the guide prescribes. */
    BLANK,
    /** What was on another disk. */
    COPIED
  }

  VirtualDisk() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a disk as the guide prescribes it}
   *
   * @param name its name
   * @param path the folder on the host
   * @param size its size, calculated like the disk of any voice server
   * @throws dev.ixm.model.value.InvalidAttributeException if the size is zero
   */
  public static VirtualDisk prescribed(String name, String path, DataSize size) {
    return builder()
        .controller(Controller.IDE_0)
        .growth(Growth.FIXED_SIZE)
        .content(Content.BLANK)
        .name(name)
        .path(path)
        .size(size)
        .build();
  }

  /** {@return what it is connected to} */
  public abstract Optional<Controller> controller();

  /** {@return how it takes space} */
  public abstract Optional<Growth> growth();

  /** {@return what is on it when it is made} */
  public abstract Optional<Content> content();

  /** {@return its name, blank if none is entered} */
  public abstract Optional<String> name();

  /** {@return its folder on the host, blank if none is entered} */
  public abstract Optional<String> path();

  /** {@return the size that is entered, more than zero} */
  public abstract Optional<DataSize> size();

  @Value.Check
  void validate() {
    check(size().filter(size -> size.bytes() == 0).isEmpty(), "size", "must be more than zero");
  }

  /** Builds a {@link VirtualDisk}. */
  public static final class Builder extends ImmutableVirtualDisk.Builder {
    Builder() {}
  }
}
