/** What to do when a CSE server fails, and how to be ready for it. */
@NullMarked
package dev.ixm.runbook.cse;

import org.jspecify.annotations.NullMarked;
