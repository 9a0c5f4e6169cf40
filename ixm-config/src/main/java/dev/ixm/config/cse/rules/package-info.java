/** The built-in rules about the settings of the Content Synchronization Engine. */
@NullMarked
package dev.ixm.config.cse.rules;

import org.jspecify.annotations.NullMarked;
