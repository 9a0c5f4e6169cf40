/** What a site needs in servers, hardware, ports and bandwidth. */
@NullMarked
@IxmStyle
package dev.ixm.sizing;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
