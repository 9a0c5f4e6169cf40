/**
 * What a license grants at an instant, and why.
 *
 * <p>A {@link dev.ixm.licensing.LicenseHistory}, a {@link dev.ixm.licensing.LicensePolicy} and a
 * time zone go in; a {@link dev.ixm.licensing.LicenseStatus} and a {@link
 * dev.ixm.licensing.LicenseTimeline} come out. Nothing here looks at a clock.
 */
@NullMarked
@IxmStyle
package dev.ixm.licensing;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
