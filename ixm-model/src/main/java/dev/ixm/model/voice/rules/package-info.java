/** The built-in rules about the ports and programs of voice servers. */
@NullMarked
package dev.ixm.model.voice.rules;

import org.jspecify.annotations.NullMarked;
