/** What connects a site: links and latencies, the PBX, TCP and UDP ports. */
@NullMarked
package dev.ixm.model.network;

import org.jspecify.annotations.NullMarked;
