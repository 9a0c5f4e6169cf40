/** The built-in rules about servers that Carbonite Availability joins. */
@NullMarked
package dev.ixm.model.mirroring.rules;

import org.jspecify.annotations.NullMarked;
