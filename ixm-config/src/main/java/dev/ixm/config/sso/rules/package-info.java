/** The built-in rules about single sign-on. */
@NullMarked
package dev.ixm.config.sso.rules;

import org.jspecify.annotations.NullMarked;
