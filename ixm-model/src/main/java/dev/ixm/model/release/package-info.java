/**
 * What each release of the product offers: {@link dev.ixm.model.release.Releases#find} gives the
 * facts of a release, and a kind beside each table says which of them it is.
 */
@NullMarked
package dev.ixm.model.release;

import org.jspecify.annotations.NullMarked;
