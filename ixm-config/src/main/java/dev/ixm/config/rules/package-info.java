/** The built-in rules about configuration files and settings, gathered from their topics. */
@NullMarked
package dev.ixm.config.rules;

import org.jspecify.annotations.NullMarked;
