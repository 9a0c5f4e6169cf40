/**
 * Callers' data and the GDPR: the switch, the warnings that callers hear, and the recordings that
 * they are played. No type of this package keeps a caller's data.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.gdpr;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
