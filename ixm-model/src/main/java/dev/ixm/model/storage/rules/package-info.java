/** The built-in rules about drives and data folders. */
@NullMarked
package dev.ixm.model.storage.rules;

import org.jspecify.annotations.NullMarked;
