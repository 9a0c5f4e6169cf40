/** Work on a site that runs: updates of Windows, settings and parts that are added or removed. */
@NullMarked
package dev.ixm.runbook.maintenance;

import org.jspecify.annotations.NullMarked;
