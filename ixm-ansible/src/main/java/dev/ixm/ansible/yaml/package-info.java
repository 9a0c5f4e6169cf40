/** What Ansible reads, as YAML and without templates that nobody meant. */
@NullMarked
package dev.ixm.ansible.yaml;

import org.jspecify.annotations.NullMarked;
