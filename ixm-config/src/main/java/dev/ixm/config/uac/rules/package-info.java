/** The built-in rules about User Account Control. */
@NullMarked
package dev.ixm.config.uac.rules;

import org.jspecify.annotations.NullMarked;
