/** The built-in rules about the languages of a site. */
@NullMarked
package dev.ixm.model.language.rules;

import org.jspecify.annotations.NullMarked;
