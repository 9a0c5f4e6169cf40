/** The built-in rules about platforms and what they offer. */
@NullMarked
package dev.ixm.model.platform.rules;

import org.jspecify.annotations.NullMarked;
