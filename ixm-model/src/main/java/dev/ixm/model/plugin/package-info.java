/** How what plug-ins do wrong is told apart and put into words; for the SDK's own modules. */
@NullMarked
package dev.ixm.model.plugin;

import org.jspecify.annotations.NullMarked;
