/** The formats that come with the SDK. */
@NullMarked
@IxmStyle
package dev.ixm.site.standard;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
