/** What virtual machines, their hosts and cloud instances have to offer. */
@NullMarked
package dev.ixm.sizing.machine;

import org.jspecify.annotations.NullMarked;
