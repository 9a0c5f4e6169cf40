/** The built-in rules about which server synchronizes with which email system. */
@NullMarked
package dev.ixm.model.cse.rules;

import org.jspecify.annotations.NullMarked;
