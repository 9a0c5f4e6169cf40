/** The drives of a server, and what a site keeps of its messages: format, place and time. */
@NullMarked
package dev.ixm.model.storage;

import org.jspecify.annotations.NullMarked;
