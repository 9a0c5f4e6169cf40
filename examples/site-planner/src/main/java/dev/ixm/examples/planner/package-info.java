/** A program that plans and checks sites, written over the published modules of the SDK. */
@NullMarked
package dev.ixm.examples.planner;

import org.jspecify.annotations.NullMarked;
