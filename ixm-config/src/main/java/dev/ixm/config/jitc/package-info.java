/** What a JITC site has besides: its license file, and the notice before each login. */
@NullMarked
@IxmStyle
package dev.ixm.config.jitc;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
