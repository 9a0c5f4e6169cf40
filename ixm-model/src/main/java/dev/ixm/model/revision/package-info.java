/** How the guide came to say what it says: its issues, and what each of them changed. */
@NullMarked
package dev.ixm.model.revision;

import org.jspecify.annotations.NullMarked;
