/** The built-in rules that compare a deployment with the capacity tables. */
@NullMarked
package dev.ixm.sizing.rules;

import org.jspecify.annotations.NullMarked;
