/** A site as a whole: what is asked of it, and the servers that it is made of. */
@NullMarked
package dev.ixm.model.site;

import org.jspecify.annotations.NullMarked;
