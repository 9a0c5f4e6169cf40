/**
 * What an installation depends on and leaves behind: the license file of a JITC site, the log of
 * the synchronization of an HA site, User Account Control, the shared UC folder, backups.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.setup;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
