/** Reports as results of tests, which pipelines show. */
@NullMarked
@IxmStyle
package dev.ixm.site.junit;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
