/**
 * Files with certificates and keys, in PEM and in PFX, read from their bytes.
 *
 * <p>No type of this package keeps a password or a private key, and no message or {@code toString}
 * holds one.
 */
@NullMarked
package dev.ixm.config.certificate.file;

import org.jspecify.annotations.NullMarked;
