/** Which servers a site has, and how they are numbered. */
@NullMarked
package dev.ixm.model.topology;

import org.jspecify.annotations.NullMarked;
