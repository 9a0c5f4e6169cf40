/** What is done in a step, as types that a worksheet, the simulation and a playbook read. */
@NullMarked
package dev.ixm.runbook.operation;

import org.jspecify.annotations.NullMarked;
