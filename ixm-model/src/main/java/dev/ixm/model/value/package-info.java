/** What value types have in common for those who use them. */
@NullMarked
package dev.ixm.model.value;

import org.jspecify.annotations.NullMarked;
