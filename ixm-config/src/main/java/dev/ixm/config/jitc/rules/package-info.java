/** The built-in rules about the notice before each login. */
@NullMarked
package dev.ixm.config.jitc.rules;

import org.jspecify.annotations.NullMarked;
