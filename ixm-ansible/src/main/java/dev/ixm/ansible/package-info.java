/** The hosts of a site, as Ansible lists them. */
@NullMarked
@IxmStyle
package dev.ixm.ansible;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
