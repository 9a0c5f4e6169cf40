/** What to do when a server fails, and how to be ready for it. */
@NullMarked
package dev.ixm.runbook.recovery;

import org.jspecify.annotations.NullMarked;
