/** What the product may run on: physical and virtual machines, and cloud instances. */
@NullMarked
package dev.ixm.model.platform;

import org.jspecify.annotations.NullMarked;
