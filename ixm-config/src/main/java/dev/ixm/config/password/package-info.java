/**
 * Passwords: what the policies of the guide demand of one, which policy applies where, how long a
 * password lasts and how a new one is made.
 *
 * <p>No type of this package keeps a password, and no finding, message or {@code toString} holds
 * one or a part of one.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.password;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
