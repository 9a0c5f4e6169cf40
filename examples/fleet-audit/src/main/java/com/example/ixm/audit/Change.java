package com.example.ixm.audit;

import static java.util.Objects.requireNonNull;

/**
 * What ends findings of one site, tried in its model.
 *
 * @param change what to do
 * @param findings how many end with it
 */
public record Change(String change, long findings) {

  /** Takes no null, which a damaged line may have. */
  public Change {
    requireNonNull(change);
  }
}
