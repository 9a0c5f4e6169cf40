/** Settings of a site that runs for the failover of its PBX. */
@NullMarked
package dev.ixm.runbook.pbx;

import org.jspecify.annotations.NullMarked;
