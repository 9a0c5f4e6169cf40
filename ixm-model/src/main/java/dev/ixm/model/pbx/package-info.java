/** The PBX of a site, and how it is connected. */
@NullMarked
package dev.ixm.model.pbx;

import org.jspecify.annotations.NullMarked;
