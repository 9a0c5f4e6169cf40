/** The built-in rules about the answers to the installer. */
@NullMarked
package dev.ixm.config.installer.rules;

import org.jspecify.annotations.NullMarked;
