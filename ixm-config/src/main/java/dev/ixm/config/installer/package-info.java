/**
 * What the installer asks: the pages of its wizards in order, and typed sheets of the answers that
 * a site gives on each server, without its passwords.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.installer;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
