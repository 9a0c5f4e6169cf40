/** The shared UC folder: who may do what with it. */
@NullMarked
@IxmStyle
package dev.ixm.config.share;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
