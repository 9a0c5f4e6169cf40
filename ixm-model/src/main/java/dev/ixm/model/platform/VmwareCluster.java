package dev.ixm.model.platform;

import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.quantity.DataSize;
import dev.ixm.model.storage.Attachment;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The cluster of VMware hosts that restarts a server after a failure. What is empty is not known,
 * but for the host of recovery.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVmwareCluster.class)
public abstract class VmwareCluster {

  private static final int MAX_HOSTS = 1_000;
  private static final int MAX_PROCESSORS = 10_000;

  VmwareCluster() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of its hosts, those that stand by included, 1 to 1,000} */
  public abstract OptionalInt hosts();

  /** {@return whether vSphere HA is turned on for it} */
  public abstract Optional<Boolean> highAvailability();

  /**
   * {@return the name of the one host that recovery is bound to, never blank; empty if VMware
   * chooses among the hosts}
   */
  public abstract Optional<String> recoveryHost();

  /** {@return the logical processors that the host of recovery has free, 0 to 10,000} */
  public abstract OptionalInt recoveryProcessors();

  /** {@return the memory that the host of recovery has free} */
  public abstract Optional<DataSize> recoveryMemory();

  /** {@return where the virtual machines are stored} */
  public abstract Optional<Attachment> storage();

  /** {@return whether all of its hosts and guests keep the same time} */
  public abstract Optional<Boolean> clocksSynchronized();

  @Value.Check
  void validate() {
    checkRange("hosts", hosts(), 1, MAX_HOSTS);
    checkRange("recoveryProcessors", recoveryProcessors(), 0, MAX_PROCESSORS);
    checkText("recoveryHost", recoveryHost());
  }

  /** Builds a {@link VmwareCluster}. */
  public static final class Builder extends ImmutableVmwareCluster.Builder {
    Builder() {}
  }
}
