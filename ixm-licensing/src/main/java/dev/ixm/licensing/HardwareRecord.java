package dev.ixm.licensing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which hardware a license was made for, and which was found since.
 *
 * <p>The guide counts changes but not how: each hardware other than the licensed one counts once
 * for a license file, and a file from customer service begins anew.
 */
final class HardwareRecord {

  private final Set<String> changes = new HashSet<>();
  private String licensed = "";
  private String current = "";
  private Optional<Instant> changedAt = Optional.empty();

  void found(String hardware, Instant at) {
    if (licensed.isEmpty()) {
      licensed = hardware;
      current = hardware;
    } else if (!hardware.equals(current)) {
      current = hardware;
      boolean other = !hardware.equals(licensed);
      changedAt = other ? Optional.of(at) : Optional.empty();
      if (other) {
        changes.add(hardware);
      }
    }
  }

  /** The file was rebuilt for the present hardware; the changes stay counted. */
  void rebuild() {
    licensed = current;
    changedAt = Optional.empty();
  }

  /** A new file was made for the present hardware. */
  void reissue() {
    rebuild();
    changes.clear();
  }

  /** How many times the hardware of this file changed. */
  int changes() {
    return changes.size();
  }

  /** Since when the hardware is not the licensed one. */
  Optional<Instant> changedAt() {
    return changedAt;
  }
}
