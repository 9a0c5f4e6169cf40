/** How texts that come from outside are put into the languages that the SDK writes. */
@NullMarked
package dev.ixm.model.text;

import org.jspecify.annotations.NullMarked;
