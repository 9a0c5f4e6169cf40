package dev.ixm.runbook.operation;

/**
 * Nothing that is done: the point that many steps lead to and many wait for.
 *
 * @param what what is reached, as a sentence to be ticked off
 */
public record Milestone(String what) implements Operation {

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
