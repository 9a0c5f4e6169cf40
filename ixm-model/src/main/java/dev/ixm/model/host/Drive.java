package dev.ixm.model.host;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.InvalidAttributeException;
import dev.ixm.model.quantity.DataSize;
import java.util.Optional;
import org.immutables.value.Value;

/** A drive or a partition of a drive, as Windows shows it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDrive.class)
public abstract class Drive {

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

  @Value.Check
  void check() {
    InvalidAttributeException.check(!uses().isEmpty(), "uses", "must name at least one use");
  }

  /** Builds a {@link Drive}. */
  public static final class Builder extends ImmutableDrive.Builder {
    Builder() {}
  }
}
