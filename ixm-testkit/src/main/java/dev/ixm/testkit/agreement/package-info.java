/**
 * Holds the outputs of one site against each other. The contract needs jqwik, which a test that
 * uses it has to bring along.
 */
@NullMarked
package dev.ixm.testkit.agreement;

import org.jspecify.annotations.NullMarked;
