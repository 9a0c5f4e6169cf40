/** What was found against what was stated. */
@NullMarked
package dev.ixm.ansible.gathered.rules;

import org.jspecify.annotations.NullMarked;
