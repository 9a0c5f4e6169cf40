/** What Windows and Ansible call what the SDK has names for. */
@NullMarked
package dev.ixm.ansible.windows;

import org.jspecify.annotations.NullMarked;
