/** The built-in rules about the computers of a site's users. */
@NullMarked
package dev.ixm.model.client.rules;

import org.jspecify.annotations.NullMarked;
