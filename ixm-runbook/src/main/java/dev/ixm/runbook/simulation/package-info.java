/** Whether the steps of a runbook find what they need, in every order that it allows. */
@NullMarked
@IxmStyle
package dev.ixm.runbook.simulation;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
