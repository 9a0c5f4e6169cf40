/** A site as a page to look at, in one file. */
@NullMarked
@IxmStyle
package dev.ixm.site.book;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
