/** How the value types of the SDK are generated and checked; for its own modules. */
@NullMarked
package dev.ixm.model.check;

import org.jspecify.annotations.NullMarked;
