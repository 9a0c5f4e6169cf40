/** What messages, backups and disks need: sizes, drives and requests to a storage area network. */
@NullMarked
package dev.ixm.sizing.storage;

import org.jspecify.annotations.NullMarked;
