/**
 * The built-in rules about {@code ETSIPService.ini}, alone and beside those of the other servers.
 */
@NullMarked
package dev.ixm.config.etsip.rules;

import org.jspecify.annotations.NullMarked;
