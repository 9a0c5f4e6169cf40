/** How a site leaves the program: what a format is, and all formats that there are. */
@NullMarked
@IxmStyle
package dev.ixm.site.export;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
