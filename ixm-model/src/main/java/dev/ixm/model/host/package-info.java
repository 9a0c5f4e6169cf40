/** The computers of a site: hardware, platform, operating system. */
@NullMarked
package dev.ixm.model.host;

import org.jspecify.annotations.NullMarked;
