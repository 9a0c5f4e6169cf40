/** What ends findings about settings files and certificates; begin with {@code Mending}. */
@NullMarked
package dev.ixm.config.mending;

import org.jspecify.annotations.NullMarked;
