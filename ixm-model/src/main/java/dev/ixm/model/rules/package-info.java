/** The built-in rules over deployments that need no sizing, gathered from their topics. */
@NullMarked
package dev.ixm.model.rules;

import org.jspecify.annotations.NullMarked;
