/** The software of others that works with the product, and the computers of its users. */
@NullMarked
package dev.ixm.model.software;

import org.jspecify.annotations.NullMarked;
