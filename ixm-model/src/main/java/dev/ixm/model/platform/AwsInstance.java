package dev.ixm.model.platform;

import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.capacity.HardwareProfile;
import dev.ixm.model.guide.Source;
import dev.ixm.model.hardware.Hardware;
import dev.ixm.model.quantity.DataRate;
import dev.ixm.model.quantity.DataSize;
import java.util.Optional;
import org.immutables.value.Value;

/** A type of instance in Amazon Web Services. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAwsInstance.class)
public abstract class AwsInstance {

  AwsInstance() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the model, such as {@code m5.xlarge}; never blank} */
  public abstract String model();

  /** {@return the family that the model belongs to, such as {@code General Purpose}} */
  public abstract String family();

  /** {@return the number of virtual processors, 1 to 4096} */
  public abstract int vCpus();

  /** {@return the memory} */
  public abstract DataSize memory();

  /** {@return which storage it has, such as {@code EBS only}} */
  public abstract String storage();

  /** {@return whether the product was tested on it, true unless set} */
  @Value.Default
  public boolean tested() {
    return true;
  }

  /**
   * {@return the bandwidth that it has at most, empty if not known; the guide does not say whether
   * to disks or net}
   */
  public abstract Optional<DataRate> bandwidth();

  /** {@return whether the bandwidth is given as an upper bound only} */
  public abstract boolean burstable();

  /** {@return where the instance stands, a page of Amazon's for one that was not tested} */
  public abstract Source source();

  /**
   * {@return whether it has the processors and the memory of a profile; its disks are bought apart}
   *
   * @param profile what a server needs
   */
  public final boolean reaches(HardwareProfile profile) {
    return vCpus() >= profile.logicalProcessors() && memory().compareTo(profile.memory()) >= 0;
  }

  @Value.Check
  void validate() {
    checkText("model", model());
    checkRange("vCpus", vCpus(), 1, Hardware.MAX_PROCESSORS);
  }

  /** Builds an {@link AwsInstance}. */
  public static final class Builder extends ImmutableAwsInstance.Builder {
    Builder() {}
  }
}
