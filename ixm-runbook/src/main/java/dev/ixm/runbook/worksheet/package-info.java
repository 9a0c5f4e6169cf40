/** A runbook laid out for the people who do it: on paper, in a browser, in a spreadsheet. */
@NullMarked
@IxmStyle
package dev.ixm.runbook.worksheet;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
