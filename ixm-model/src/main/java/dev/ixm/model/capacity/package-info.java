/** How much the product can serve, and the hardware that each size needs, by release. */
@NullMarked
package dev.ixm.model.capacity;

import org.jspecify.annotations.NullMarked;
