/** The site as plans see it, and the steps that several plans share. */
@NullMarked
package dev.ixm.runbook.site;

import org.jspecify.annotations.NullMarked;
