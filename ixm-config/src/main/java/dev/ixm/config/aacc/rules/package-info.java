/** The built-in rules about the settings for Avaya Aura Contact Center. */
@NullMarked
package dev.ixm.config.aacc.rules;

import org.jspecify.annotations.NullMarked;
