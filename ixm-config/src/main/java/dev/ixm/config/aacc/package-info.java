/** What is set where the product works together with Avaya Aura Contact Center (AACC). */
@NullMarked
@IxmStyle
package dev.ixm.config.aacc;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
