/** Ordered steps for a deployment. */
@NullMarked
@IxmStyle
package dev.ixm.runbook;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
