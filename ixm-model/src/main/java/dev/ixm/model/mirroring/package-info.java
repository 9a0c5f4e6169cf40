/** How Carbonite Availability keeps a copy of servers. */
@NullMarked
package dev.ixm.model.mirroring;

import org.jspecify.annotations.NullMarked;
