/** The built-in rules about hosts and guests of Hyper-V. */
@NullMarked
package dev.ixm.config.hyperv.rules;

import org.jspecify.annotations.NullMarked;
