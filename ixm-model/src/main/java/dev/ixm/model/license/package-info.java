/** What a site has licensed. */
@NullMarked
package dev.ixm.model.license;

import org.jspecify.annotations.NullMarked;
