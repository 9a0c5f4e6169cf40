/** The built-in rules about which servers a site has, and how they are numbered. */
@NullMarked
package dev.ixm.model.topology.rules;

import org.jspecify.annotations.NullMarked;
