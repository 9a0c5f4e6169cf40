/**
 * The Windows of a server: versions, languages, and the roles, features and settings that the
 * product needs.
 */
@NullMarked
package dev.ixm.model.windows;

import org.jspecify.annotations.NullMarked;
