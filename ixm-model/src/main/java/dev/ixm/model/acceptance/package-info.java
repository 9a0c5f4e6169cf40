/** The calls that show, after an installation, that the product and the telephone system agree. */
@NullMarked
package dev.ixm.model.acceptance;

import org.jspecify.annotations.NullMarked;
