package dev.ixm.model.quantity;

/**
 * An amount of one canonical unit.
 *
 * @param <Q> the kind of quantity
 */
abstract class Quantity<Q extends Quantity<Q>> implements Comparable<Q> {

  private final long amount;
  private final UnitScale scale;

  Quantity(long amount, UnitScale scale) {
    this.amount = amount;
    this.scale = scale;
  }

  final long amount() {
    return amount;
  }

  @Override
  public final int compareTo(Q other) {
    return Long.compare(amount, other.amount());
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Quantity<?> quantity
        && getClass() == quantity.getClass()
        && amount == quantity.amount;
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(amount);
  }

  /** {@return the amount exactly, in the form that the type's own parse reads} */
  @Override
  public final String toString() {
    return scale.format(amount);
  }
}
