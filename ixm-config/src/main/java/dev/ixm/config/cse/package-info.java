/**
 * The Content Synchronization Engine (CSE): its file {@code CSE.exe.config}, which is edited
 * without touching anything else in it, and what is set up for it on the servers of a site.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.cse;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
