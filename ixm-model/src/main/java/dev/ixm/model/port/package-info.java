/** The TCP and UDP ports that the product and its neighbors use. */
@NullMarked
package dev.ixm.model.port;

import org.jspecify.annotations.NullMarked;
