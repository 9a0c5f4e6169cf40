/** The built-in rules about a deployment and its license. */
@NullMarked
package dev.ixm.licensing.rules;

import org.jspecify.annotations.NullMarked;
