/** The built-in rules about configuration files. */
@NullMarked
package dev.ixm.config.rules;

import org.jspecify.annotations.NullMarked;
