/** The formats that come with the SDK. */
@NullMarked
@IxmStyle
package dev.ixm.site.standard;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
