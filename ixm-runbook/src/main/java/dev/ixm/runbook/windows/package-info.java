/** Updates of Windows on a site that runs. */
@NullMarked
package dev.ixm.runbook.windows;

import org.jspecify.annotations.NullMarked;
