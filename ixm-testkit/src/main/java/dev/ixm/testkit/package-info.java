/** Generators, contracts and assertions for tests of code that uses the SDK. */
@NullMarked
package dev.ixm.testkit;

import org.jspecify.annotations.NullMarked;
