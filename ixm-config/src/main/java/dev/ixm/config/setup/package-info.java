/**
 * Files that tell whether an installation may go on: the license file of a JITC site, and the log
 * of the synchronization of an HA site.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.setup;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
