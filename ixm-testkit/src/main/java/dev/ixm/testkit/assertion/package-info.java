/**
 * AssertJ assertions on what the SDK returns, and on rules and runbooks of plug-ins. They need
 * AssertJ and nothing else, so that they serve tests of any engine.
 */
@NullMarked
package dev.ixm.testkit.assertion;

import org.jspecify.annotations.NullMarked;
