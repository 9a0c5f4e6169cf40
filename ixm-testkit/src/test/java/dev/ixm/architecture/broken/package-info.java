/** Breaks every rule of the house once, to show that each breach is noticed. */
package dev.ixm.architecture.broken;
