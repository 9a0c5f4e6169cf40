/** Languages that are added to a site that runs. */
@NullMarked
package dev.ixm.runbook.language;

import org.jspecify.annotations.NullMarked;
