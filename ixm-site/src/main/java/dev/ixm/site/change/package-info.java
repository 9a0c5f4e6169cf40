/** What changed between two reports of one site. */
@NullMarked
@IxmStyle
package dev.ixm.site.change;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
