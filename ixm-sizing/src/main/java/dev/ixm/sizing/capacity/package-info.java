/** What a site or a server can carry at most, what survives a loss, and what a site outgrows. */
@NullMarked
package dev.ixm.sizing.capacity;

import org.jspecify.annotations.NullMarked;
