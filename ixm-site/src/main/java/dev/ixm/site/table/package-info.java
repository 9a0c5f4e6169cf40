/** What is found and computed as tables for spreadsheets. */
@NullMarked
@IxmStyle
package dev.ixm.site.table;

import dev.ixm.model.check.IxmStyle;
import org.jspecify.annotations.NullMarked;
