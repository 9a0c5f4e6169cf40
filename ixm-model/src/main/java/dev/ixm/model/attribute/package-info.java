/**
 * What is known of each attribute of a site: what it is called, in which unit it is given, and
 * where one looks for it, and by what it is gathered. Pointers lead to it, names tell attributes
 * apart.
 */
@NullMarked
package dev.ixm.model.attribute;

import org.jspecify.annotations.NullMarked;
