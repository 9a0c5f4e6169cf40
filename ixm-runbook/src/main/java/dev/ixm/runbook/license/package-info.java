/** Changes of the license of a site that runs. */
@NullMarked
package dev.ixm.runbook.license;

import org.jspecify.annotations.NullMarked;
