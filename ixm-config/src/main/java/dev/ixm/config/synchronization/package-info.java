/** The databases of a site: when the first synchronization of a server is over. */
@NullMarked
@IxmStyle
package dev.ixm.config.synchronization;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
