/** The dates of a site's license and certificates, to be subscribed to. */
@NullMarked
@IxmStyle
package dev.ixm.site.calendar;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
