/** The built-in rules about the jobs of Carbonite Availability. */
@NullMarked
package dev.ixm.config.mirroring.rules;

import org.jspecify.annotations.NullMarked;
