/** The processors, memory and network cards of a server. */
@NullMarked
package dev.ixm.model.hardware;

import org.jspecify.annotations.NullMarked;
