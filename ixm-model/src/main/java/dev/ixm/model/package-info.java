/** Immutable description of an IX Messaging deployment. */
@NullMarked
@IxmStyle
package dev.ixm.model;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
