/**
 * What a program without the rules would contain: their checks over deployments, written by hand.
 *
 * <p>It finds what the rules find and says no more of it than rule, server and value: no place, no
 * expected value, no source, no waivers.
 */
@NullMarked
package dev.ixm.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
