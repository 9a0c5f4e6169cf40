/** What Ansible finds on the hosts of a site, and the site that comes of it. */
@NullMarked
package dev.ixm.ansible.gathered;

import org.jspecify.annotations.NullMarked;
