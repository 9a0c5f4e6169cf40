/** The built-in rules about Windows and the programs beside the product. */
@NullMarked
package dev.ixm.model.windows.rules;

import org.jspecify.annotations.NullMarked;
