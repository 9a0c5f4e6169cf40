/** The roles, features and role services of Windows that the product needs on its servers. */
@NullMarked
package dev.ixm.model.windows;

import org.jspecify.annotations.NullMarked;
