package dev.ixm.runbook.operation;

import com.google.common.collect.ImmutableList;

/**
 * Something that is done as its words say, which are the step's.
 *
 * @param what what is done
 * @param how how it is done, in order
 */
public record ByHand(String what, ImmutableList<String> how) implements Operation {

  @Override
  public <T> T accept(OperationVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
