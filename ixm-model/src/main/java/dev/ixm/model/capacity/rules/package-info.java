/** The built-in rules about how much a site can serve. */
@NullMarked
package dev.ixm.model.capacity.rules;

import org.jspecify.annotations.NullMarked;
