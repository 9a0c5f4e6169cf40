/**
 * Windows INI files: every sequence of bytes is a document, what Windows would read of it can be
 * looked up, and an edit changes only the bytes it must.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.ini;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
