/** Everything about the files that configure a site. */
@NullMarked
@IxmStyle
package dev.ixm.config;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
