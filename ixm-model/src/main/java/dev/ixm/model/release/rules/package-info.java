/** The built-in rule about the release of a site. */
@NullMarked
package dev.ixm.model.release.rules;

import org.jspecify.annotations.NullMarked;
