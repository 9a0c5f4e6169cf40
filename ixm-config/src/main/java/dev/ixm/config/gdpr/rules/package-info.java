/** The built-in rules about callers' data. */
@NullMarked
package dev.ixm.config.gdpr.rules;

import org.jspecify.annotations.NullMarked;
