/** How Markdown, CSV and other languages are written; for the SDK's own modules. */
@NullMarked
package dev.ixm.model.text;

import org.jspecify.annotations.NullMarked;
