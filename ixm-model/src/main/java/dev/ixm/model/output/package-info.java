/** How texts that come from outside are put into the languages that outputs are written in. */
@NullMarked
package dev.ixm.model.output;

import org.jspecify.annotations.NullMarked;
