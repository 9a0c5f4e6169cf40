/** The built-in rules about installed languages. */
@NullMarked
package dev.ixm.config.language.rules;

import org.jspecify.annotations.NullMarked;
