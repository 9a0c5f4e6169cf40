/** The built-in rules about accounts. */
@NullMarked
package dev.ixm.config.account.rules;

import org.jspecify.annotations.NullMarked;
