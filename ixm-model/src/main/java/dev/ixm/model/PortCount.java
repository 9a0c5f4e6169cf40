package dev.ixm.model;

/** How many ports of a kind can be stated. */
public final class PortCount {

  /** The most ports of one kind, far above what any site has. */
  public static final int MAX = 100_000;

  private PortCount() {}
}
