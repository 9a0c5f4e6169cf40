/** Contracts that plug-ins, runbooks and whole sites have to keep. */
@NullMarked
package dev.ixm.testkit.contract;

import org.jspecify.annotations.NullMarked;
