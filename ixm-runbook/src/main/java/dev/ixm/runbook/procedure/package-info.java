/** What can be done with a site, as a list that plug-ins add to, and plans that are checked. */
@NullMarked
@IxmStyle
package dev.ixm.runbook.procedure;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
