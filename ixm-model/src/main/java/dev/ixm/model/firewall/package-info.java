/** What firewalls have to let through, and which programs of a server want the same port. */
@NullMarked
package dev.ixm.model.firewall;

import org.jspecify.annotations.NullMarked;
