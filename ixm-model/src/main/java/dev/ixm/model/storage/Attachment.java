package dev.ixm.model.storage;

/** How a server reaches a drive. */
public enum Attachment {
  /** Disks in the server. */
  LOCAL,
  /** Direct attached storage. */
  DIRECT_ATTACHED,
  /** A storage area network. */
  SAN,
  /** An iSCSI target that Windows itself mounts. */
  ISCSI,
  /** A network share or a mapped drive. */
  MAPPED
}
