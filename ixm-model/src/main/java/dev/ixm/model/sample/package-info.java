/** What the guide prints as a sample, and a site has to replace. */
@NullMarked
package dev.ixm.model.sample;

import org.jspecify.annotations.NullMarked;
