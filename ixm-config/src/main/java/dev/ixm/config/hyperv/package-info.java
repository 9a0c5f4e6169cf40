/** Hyper-V: what is set on a host when its role is added, and on switches, guests and disks. */
@NullMarked
@IxmStyle
package dev.ixm.config.hyperv;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
