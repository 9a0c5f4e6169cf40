/**
 * Where facts come from: places in the guide, whether it states them or we infer them, and figures
 * that carry their own calculation.
 */
@NullMarked
package dev.ixm.model.guide;

import org.jspecify.annotations.NullMarked;
