/**
 * The upgrade of a site to release 10.8: of one server alone in place, or of a High Availability
 * site in the order that its databases need.
 */
@NullMarked
package dev.ixm.runbook.upgrade;

import org.jspecify.annotations.NullMarked;
