package dev.ixm.config.hyperv;

import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A virtual switch of a host. What is empty is not known. Source: guide chapter 24, Adding the
 * Hyper-V Role.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVirtualSwitch.class)
public abstract class VirtualSwitch {

  /** The option that must be disabled. */
  public static final String SHARING_OPTION =
      "Allow management operating system to share this network adapter";

  /** The option that must be enabled. */
  public static final String SR_IOV_OPTION = "Enable single-root I/O virtualization (SR-IOV)";

  VirtualSwitch() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a switch as the guide prescribes it}
   *
   * @param name its name
   * @param adapter the network adapter of the host, another than the one for management
   * @throws dev.ixm.model.value.InvalidAttributeException if the name is blank
   */
  public static VirtualSwitch prescribed(String name, String adapter) {
    return builder()
        .name(name)
        .type(SwitchType.EXTERNAL)
        .adapter(adapter)
        .sharedWithManagement(false)
        .singleRootIo(true)
        .build();
  }

  /** {@return its name, never blank} */
  public abstract String name();

  /** {@return what it connects guests with} */
  public abstract Optional<SwitchType> type();

  /** {@return the network adapter of the host that it is bound to} */
  public abstract Optional<String> adapter();

  /** {@return whether the host's own Windows shares the adapter} */
  public abstract Optional<Boolean> sharedWithManagement();

  /** {@return whether single-root I/O virtualization (SR-IOV) is enabled} */
  public abstract Optional<Boolean> singleRootIo();

  @Value.Check
  void validate() {
    checkText("name", name());
  }

  /** Builds a {@link VirtualSwitch}. */
  public static final class Builder extends ImmutableVirtualSwitch.Builder {
    Builder() {}
  }
}
