/** The built-in rules about certificates. */
@NullMarked
package dev.ixm.config.certificate.rules;

import org.jspecify.annotations.NullMarked;
