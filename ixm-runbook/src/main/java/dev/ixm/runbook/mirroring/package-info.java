/**
 * The mirroring of the Consolidated server: how it is set up, and what to do when it fails over.
 */
@NullMarked
package dev.ixm.runbook.mirroring;

import org.jspecify.annotations.NullMarked;
