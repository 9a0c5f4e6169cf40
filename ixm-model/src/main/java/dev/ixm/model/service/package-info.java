/** The Windows services of the product: what they are called, where they run, how they stop. */
@NullMarked
package dev.ixm.model.service;

import org.jspecify.annotations.NullMarked;
