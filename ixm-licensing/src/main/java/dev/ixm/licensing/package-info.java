/** What a license grants at an instant. */
@NullMarked
@IxmStyle
package dev.ixm.licensing;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
