/** The languages that the product speaks, reads out and understands. */
@NullMarked
package dev.ixm.model.language;

import org.jspecify.annotations.NullMarked;
