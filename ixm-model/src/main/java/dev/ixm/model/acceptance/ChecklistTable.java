package dev.ixm.model.acceptance;

/** A table of the guide's checklist. */
public enum ChecklistTable {
  /** Inbound calls. */
  INBOUND,
  /** Transfers, and behind them outbound calls. */
  TRANSFER
}
