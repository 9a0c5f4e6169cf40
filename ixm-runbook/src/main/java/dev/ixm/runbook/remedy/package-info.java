/** How findings are mended, tried on our model before it is offered, and who does it until when. */
@NullMarked
@IxmStyle
package dev.ixm.runbook.remedy;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
