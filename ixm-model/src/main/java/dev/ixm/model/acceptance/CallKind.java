package dev.ixm.model.acceptance;

/** What kind of call a test makes. */
public enum CallKind {
  /** A call to the messaging server, directly or forwarded. */
  INBOUND(ChecklistTable.INBOUND),
  /** The server passes a caller on without waiting for an answer. */
  BLIND_TRANSFER(ChecklistTable.TRANSFER),
  /** The server passes a caller on after it has seen what becomes of the second call. */
  SUPERVISED_TRANSFER(ChecklistTable.TRANSFER),
  /** The server itself calls. */
  OUTBOUND(ChecklistTable.TRANSFER);

  private final ChecklistTable table;

  CallKind(ChecklistTable table) {
    this.table = table;
  }

  /** {@return the table of the guide that has such tests} */
  public ChecklistTable table() {
    return table;
  }
}
