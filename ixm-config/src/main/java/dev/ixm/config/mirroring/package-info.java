/**
 * Carbonite Availability: how the Consolidated server is mirrored to its backup, and what is set
 * for a failover.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.mirroring;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
