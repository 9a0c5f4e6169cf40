/** What virtual machines, their hosts and cloud instances have to offer. */
@NullMarked
package dev.ixm.sizing.platform;

import org.jspecify.annotations.NullMarked;
