/** The built-in rules about accounts. */
@NullMarked
package dev.ixm.config.password.rules;

import org.jspecify.annotations.NullMarked;
