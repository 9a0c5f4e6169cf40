/**
 * Generators of all values of the SDK. They need jqwik, which a test that uses them has to bring
 * along.
 */
@NullMarked
package dev.ixm.testkit.value;

import org.jspecify.annotations.NullMarked;
