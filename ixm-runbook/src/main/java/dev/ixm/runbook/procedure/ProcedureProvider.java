package dev.ixm.runbook.procedure;

import com.google.common.collect.ImmutableList;

/**
 * Offers procedures and a house's own steps. Found by {@link java.util.ServiceLoader}: register the
 * class in {@code META-INF/services} and, in a named module, with {@code provides}.
 */
public interface ProcedureProvider {

  /** {@return the procedures on offer, in a stable order; none unless overridden} */
  default ImmutableList<Procedure> procedures() {
    return ImmutableList.of();
  }

  /** {@return the house's own steps, in the order in which they are inserted; none by default} */
  default ImmutableList<HouseStep> houseSteps() {
    return ImmutableList.of();
  }
}
