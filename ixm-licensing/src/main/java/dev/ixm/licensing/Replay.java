package dev.ixm.licensing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;

/** Goes through a history once, to one instant after the other. */
final class Replay {

  private final ImmutableList<LicenseEvent> events;
  private final Ledger ledger;
  private int taken;

  Replay(LicenseHistory history, LicensePolicy policy) {
    events = history.events();
    ledger = new Ledger(history, policy);
  }

  /**
   * {@return what the history says of what was before an instant; good until this is asked again}
   *
   * @param instant not before the one asked for last
   */
  Ledger before(Instant instant) {
    while (taken < events.size() && events.get(taken).at().isBefore(instant)) {
      ledger.take(events.get(taken++));
    }
    return ledger;
  }
}
