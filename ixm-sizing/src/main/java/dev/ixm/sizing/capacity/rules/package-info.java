/** The built-in rule about what a site produces in messages. */
@NullMarked
package dev.ixm.sizing.capacity.rules;

import org.jspecify.annotations.NullMarked;
