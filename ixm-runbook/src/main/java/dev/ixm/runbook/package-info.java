/** Ordered steps for a deployment. */
@NullMarked
@IxmStyle
package dev.ixm.runbook;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
