/** The built-in rules about links, ports and network cards. */
@NullMarked
package dev.ixm.model.network.rules;

import org.jspecify.annotations.NullMarked;
