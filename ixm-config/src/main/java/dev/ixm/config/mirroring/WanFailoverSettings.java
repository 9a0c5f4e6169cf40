package dev.ixm.config.mirroring;

import static dev.ixm.model.check.Checks.checkAddress;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is chosen for a failover across a WAN, and entered after it. What is empty is not known.
 * Source: guide chapter 21, Triggering Failover (WAN), and Failover Recovery.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWanFailoverSettings.class)
public abstract class WanFailoverSettings {

  /** The setting in IXM Admin, under Configuration, Advanced. */
  public static final String UMST_SETTING = "UMST Server Address";

  /** What becomes of data that the Target has received but not yet written. */
  public enum TargetData {
    /** They are written first. */
    APPLY_FIRST("Apply data in the target queues before failover or cutover"),
    /** Any other choice of the menu, which the guide does not name. */
    OTHER("another choice");

    private final String option;

    TargetData(String option) {
      this.option = option;
    }

    /** {@return the name of the choice} */
    public String option() {
      return option;
    }
  }

  WanFailoverSettings() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the failover that the guide prescribes}
   *
   * @param consolidatedAddress the IPv4 or IPv6 address of the Consolidated server after it
   * @throws dev.ixm.model.value.InvalidAttributeException if it is none
   */
  public static WanFailoverSettings prescribed(String consolidatedAddress) {
    return builder()
        .liveData(true)
        .targetData(TargetData.APPLY_FIRST)
        .consolidatedAddress(consolidatedAddress)
        .umstServerAddress(consolidatedAddress)
        .build();
  }

  /** {@return whether the data are used as they are now} */
  public abstract Optional<Boolean> liveData();

  /** {@return what becomes of data on their way} */
  public abstract Optional<TargetData> targetData();

  /** {@return the address of the Consolidated server after the failover} */
  public abstract Optional<String> consolidatedAddress();

  /** {@return the setting {@value #UMST_SETTING}} */
  public abstract Optional<String> umstServerAddress();

  @Value.Check
  void validate() {
    checkAddress("consolidatedAddress", consolidatedAddress());
    checkAddress("umstServerAddress", umstServerAddress());
  }

  /** Builds a {@link WanFailoverSettings}. */
  public static final class Builder extends ImmutableWanFailoverSettings.Builder {
    Builder() {}
  }
}
