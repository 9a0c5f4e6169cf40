/** The list of the SDK's own procedures. */
@NullMarked
package dev.ixm.runbook.procedures;

import org.jspecify.annotations.NullMarked;
