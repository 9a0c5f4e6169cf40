/**
 * Certificates: which a site needs on which server, the commands that make those of the
 * synchronization, and what certificates that are there have to keep.
 *
 * <p>No type of this package keeps a password or a private key, and no finding, message or {@code
 * toString} holds one.
 */
@NullMarked
@IxmStyle
package dev.ixm.config.certificate;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
