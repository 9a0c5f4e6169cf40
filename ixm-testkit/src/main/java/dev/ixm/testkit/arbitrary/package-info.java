/** Generators of the parts of sites; shared by the packages of this module. */
@NullMarked
package dev.ixm.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
