package dev.ixm.site.order;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.guide.Figure;
import org.immutables.value.Value;

/** One line of an order: what, and how many with their calculation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableOrderItem.class)
public abstract class OrderItem {

  /** What is ordered, in the order of a list. */
  public enum Kind {
    /** A machine, real or virtual, or an instance in the cloud. */
    SERVER,
    /** A seat of the product. */
    SEAT,
    /** A voice port beyond those that come with the seats. */
    VOICE_PORT,
    /** A feature or an option of the product's license. */
    LICENSE_OPTION,
    /** A license of Windows. */
    WINDOWS_LICENSE,
    /** A license of Carbonite Availability. */
    MIRRORING_LICENSE,
    /** A certificate that may not be self-signed. */
    CERTIFICATE
  }

  OrderItem() {}

  /** {@return what kind of thing it is} */
  @Value.Parameter
  public abstract Kind kind();

  /** {@return what exactly, and how many, 1 or more} */
  @Value.Parameter
  public abstract Figure<Integer> quantity();

  /** {@return the line with its calculation} */
  @Override
  public final String toString() {
    return kind() + ": " + quantity();
  }
}
