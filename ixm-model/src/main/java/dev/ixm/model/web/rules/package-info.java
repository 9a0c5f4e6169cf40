/** The built-in rules about dedicated web servers. */
@NullMarked
package dev.ixm.model.web.rules;

import org.jspecify.annotations.NullMarked;
