/** The text form of keys and certificates, read in one pass. */
@NullMarked
package dev.ixm.config.pem;

import org.jspecify.annotations.NullMarked;
