/**
 * Reads and writes the value types as JSON, strictly: what is not understood is refused with its
 * place, and nothing is guessed.
 */
@NullMarked
package dev.ixm.model.json;

import org.jspecify.annotations.NullMarked;
