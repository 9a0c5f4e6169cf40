/** The switch for the GDPR, the warnings that callers hear, and the erasure of a caller's data. */
@NullMarked
package dev.ixm.runbook.gdpr;

import org.jspecify.annotations.NullMarked;
