/** What changed between two reports of one site. */
@NullMarked
@IxmStyle
package dev.ixm.site.change;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
