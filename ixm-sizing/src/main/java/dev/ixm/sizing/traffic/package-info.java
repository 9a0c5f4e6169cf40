/** Voice traffic in Erlang and the ports that carry it; all of it goes beyond the guide. */
@NullMarked
package dev.ixm.sizing.traffic;

import org.jspecify.annotations.NullMarked;
