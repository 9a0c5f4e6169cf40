/** Ways to change a site, and the facts that complete it; shared by the packages of this module. */
@NullMarked
package dev.ixm.testkit.edit;

import org.jspecify.annotations.NullMarked;
