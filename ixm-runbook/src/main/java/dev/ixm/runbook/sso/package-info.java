/** How a site that runs gets single sign-on, by either method. */
@NullMarked
package dev.ixm.runbook.sso;

import org.jspecify.annotations.NullMarked;
