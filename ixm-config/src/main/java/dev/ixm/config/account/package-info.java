/** The accounts that the installation needs, and which password each has. */
@NullMarked
@IxmStyle
package dev.ixm.config.account;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
