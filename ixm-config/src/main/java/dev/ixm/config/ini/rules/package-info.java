/** The built-in rules about INI documents of any kind. */
@NullMarked
package dev.ixm.config.ini.rules;

import org.jspecify.annotations.NullMarked;
