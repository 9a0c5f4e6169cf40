/** Everything of one site at once. */
@NullMarked
@IxmStyle
package dev.ixm.site;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
