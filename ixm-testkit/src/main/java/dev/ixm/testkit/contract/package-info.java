/**
 * Contracts of what plug-ins bring. They need jqwik, which a test that uses them has to bring
 * along.
 */
@NullMarked
package dev.ixm.testkit.contract;

import org.jspecify.annotations.NullMarked;
