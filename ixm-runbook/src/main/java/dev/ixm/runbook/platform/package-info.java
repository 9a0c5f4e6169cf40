/**
 * Installation of sites on virtual machines and rented servers, from the first host on, and
 * snapshots of them.
 */
@NullMarked
package dev.ixm.runbook.platform;

import org.jspecify.annotations.NullMarked;
