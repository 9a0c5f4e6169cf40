/** What is known of a site while work is done on it, as keys and values. */
@NullMarked
@IxmStyle
package dev.ixm.runbook.state;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
