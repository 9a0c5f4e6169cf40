/**
 * The installation of a deployment from bare machines to the accepted system: one server alone, or
 * a High Availability site in the order that its databases need.
 */
@NullMarked
package dev.ixm.runbook.install;

import org.jspecify.annotations.NullMarked;
