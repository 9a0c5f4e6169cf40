/** What a JITC site has besides: its license file, and the notice before each login. */
@NullMarked
@IxmStyle
package dev.ixm.config.jitc;

import dev.ixm.model.IxmStyle;
import org.jspecify.annotations.NullMarked;
