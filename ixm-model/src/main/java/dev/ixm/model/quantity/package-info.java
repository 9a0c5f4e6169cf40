/** Amounts with a unit: memory, disk, data rate, frequency. */
@NullMarked
package dev.ixm.model.quantity;

import org.jspecify.annotations.NullMarked;
