/**
 * Generators of sites, settings, passwords and all other values of the SDK, and contracts of what
 * plug-ins bring. All but {@link dev.ixm.testkit.Breach} needs jqwik, which a test that uses them
 * has to bring along.
 */
@NullMarked
package dev.ixm.testkit;

import org.jspecify.annotations.NullMarked;
