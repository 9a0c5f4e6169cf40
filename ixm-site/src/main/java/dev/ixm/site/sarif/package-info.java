/** Reports in the format that code scanners speak, SARIF 2.1.0. */
@NullMarked
@IxmStyle
package dev.ixm.site.sarif;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
