/** The built-in rules about sites of the JITC edition. */
@NullMarked
package dev.ixm.model.jitc.rules;

import org.jspecify.annotations.NullMarked;
