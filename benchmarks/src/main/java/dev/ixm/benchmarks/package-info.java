/** Measures the SDK next to its peers. */
@NullMarked
package dev.ixm.benchmarks;

import org.jspecify.annotations.NullMarked;
