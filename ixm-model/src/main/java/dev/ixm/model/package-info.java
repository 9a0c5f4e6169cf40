/** Immutable description of an IX Messaging deployment. */
@NullMarked
@IxmStyle
package dev.ixm.model;

import org.jspecify.annotations.NullMarked;
