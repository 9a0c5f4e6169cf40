/** Runbooks as playbooks of Ansible. */
@NullMarked
package dev.ixm.ansible.playbook;

import org.jspecify.annotations.NullMarked;
