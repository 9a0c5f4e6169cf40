package dev.ixm.model.platform;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.hardware.ProcessorVendor;
import java.util.Optional;
import org.immutables.value.Value;

/** What a server runs on, and which of its features are in use. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlatform.class)
public abstract class Platform {

  Platform() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the kind} */
  public abstract PlatformKind kind();

  /**
   * {@return the platform's version: that of ESXi, such as {@code 6.7}, or the system that runs
   * Hyper-V, by the names of {@link dev.ixm.model.windows.OperatingSystemCatalog}, such as {@code
   * Windows Server 2012 R2} or {@code Hyper-V Server 2012}; empty if it has none or not known}
   */
  public abstract Optional<String> version();

  /**
   * {@return the release of the Avaya Solutions Platform 130 that is the host, a computer with
   * ESXi, such as {@code 4.0}; empty if another host or not known}
   */
  public abstract Optional<String> asp130();

  /** {@return the features in use} */
  public abstract ImmutableSet<PlatformFeature> features();

  /** {@return who makes the processors of the host, empty if not virtual or not known} */
  public abstract Optional<ProcessorVendor> hostProcessorVendor();

  /** {@return the cluster that the host is in, empty if in none or not known} */
  public abstract Optional<VmwareCluster> cluster();

  /**
   * {@return whether a licensed full Windows Server creates and manages the virtual machines of a
   * Hyper-V Server, empty if not known}
   */
  public abstract Optional<Boolean> managedByWindowsServer();

  /** {@return whether the virtual machine is connected to a virtual switch, empty if not known} */
  public abstract Optional<Boolean> virtualSwitch();

  /** {@return the type of instance in the cloud, such as {@code m5.xlarge}, empty if not known} */
  public abstract Optional<String> instanceType();

  /** Builds a {@link Platform}. */
  public static final class Builder extends ImmutablePlatform.Builder {
    Builder() {}
  }
}
