/** What a site needs in servers, hardware, ports and bandwidth. */
@NullMarked
@IxmStyle
package dev.ixm.sizing;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
