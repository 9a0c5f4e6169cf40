/** The built-in rules about processors. */
@NullMarked
package dev.ixm.model.hardware.rules;

import org.jspecify.annotations.NullMarked;
