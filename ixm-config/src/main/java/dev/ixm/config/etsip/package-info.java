/**
 * {@code ETSIPService.ini}, the file that configures SIP on a voice server: its settings, what they
 * mean, how they are read from an INI document and written into one.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.etsip;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
