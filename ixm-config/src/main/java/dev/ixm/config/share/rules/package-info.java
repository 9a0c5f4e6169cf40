/** The built-in rules about the shared UC folder. */
@NullMarked
package dev.ixm.config.share.rules;

import org.jspecify.annotations.NullMarked;
