/**
 * Contracts of what plug-ins bring, and of what is said of one site. They need jqwik, which a test
 * that uses them has to bring along.
 */
@NullMarked
package dev.ixm.testkit.contract;

import org.jspecify.annotations.NullMarked;
