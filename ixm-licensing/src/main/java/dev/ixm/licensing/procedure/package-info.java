/** How a site comes by a license and activates it, step by step, and which server asks for it. */
@NullMarked
package dev.ixm.licensing.procedure;

import org.jspecify.annotations.NullMarked;
