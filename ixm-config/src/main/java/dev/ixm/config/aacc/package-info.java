/** What is set where the product works together with Avaya Aura Contact Center (AACC). */
@NullMarked
@IxmStyle
package dev.ixm.config.aacc;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
