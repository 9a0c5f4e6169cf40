/** The languages that are installed on the voice servers, and how they are used. */
@NullMarked
@IxmStyle
package dev.ixm.config.language;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
