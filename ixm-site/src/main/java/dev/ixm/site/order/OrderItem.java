package dev.ixm.site.order;

import dev.ixm.model.guide.Figure;

/**
 * One line of an order: what, and how many with their calculation.
 *
 * @param kind what kind of thing it is
 * @param quantity what exactly, and how many, 1 or more
 */
public record OrderItem(Kind kind, Figure<Integer> quantity) {

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

  /** {@return the line with its calculation} */
  @Override
  public String toString() {
    return kind() + ": " + quantity();
  }
}
