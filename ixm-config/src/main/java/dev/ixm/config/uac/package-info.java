/** What is set for User Account Control, so that the product works. */
@NullMarked
@IxmStyle
package dev.ixm.config.uac;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
