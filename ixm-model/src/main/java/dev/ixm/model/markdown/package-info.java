/** How texts that come from outside are put into Markdown. */
@NullMarked
package dev.ixm.model.markdown;

import org.jspecify.annotations.NullMarked;
