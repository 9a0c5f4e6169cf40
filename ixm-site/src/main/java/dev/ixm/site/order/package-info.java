/** What has to be bought for a site that is planned. */
@IxmStyle
@NullMarked
package dev.ixm.site.order;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
