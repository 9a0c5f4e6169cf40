/**
 * Generators of sites that keep every built-in rule, and of such at the limits of the guide. They
 * need jqwik, which a test that uses them has to bring along.
 */
@NullMarked
package dev.ixm.testkit.site;

import org.jspecify.annotations.NullMarked;
