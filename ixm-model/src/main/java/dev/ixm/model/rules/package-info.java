/** The built-in rules over deployments that need no sizing. */
@NullMarked
package dev.ixm.model.rules;

import org.jspecify.annotations.NullMarked;
