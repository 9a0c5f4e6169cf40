/** How the servers of a site are spread and linked. */
@NullMarked
package dev.ixm.model.network;

import org.jspecify.annotations.NullMarked;
