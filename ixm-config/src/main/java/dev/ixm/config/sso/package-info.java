/**
 * Single sign-on: how logins are handed to other vendors' accounts, what is set up for it, and in
 * which form a user enters a name. No type of this package keeps a password or a client secret.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.sso;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
