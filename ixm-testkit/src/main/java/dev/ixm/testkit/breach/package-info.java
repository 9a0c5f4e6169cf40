/** Sites, INI documents and passwords that break exactly one rule. */
@NullMarked
package dev.ixm.testkit.breach;

import org.jspecify.annotations.NullMarked;
