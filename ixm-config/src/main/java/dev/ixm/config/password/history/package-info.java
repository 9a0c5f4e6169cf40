/**
 * What is kept of the passwords that an account had, how long one lasts, and who may change it
 * when.
 */
@NullMarked
package dev.ixm.config.password.history;

import org.jspecify.annotations.NullMarked;
