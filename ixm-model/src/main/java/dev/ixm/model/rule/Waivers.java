package dev.ixm.model.rule;

import static dev.ixm.model.InvalidAttributeException.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The waivers of a site, as a file of JSON keeps them.
 *
 * <p>A finding counts as the first waiver says that speaks of it and has not expired.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWaivers.class)
public abstract class Waivers {

  /** How many there may be. */
  private static final int MOST = 1_000;

  Waivers() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the waivers, up to 1,000, each once; the first that speaks of a finding wins} */
  public abstract ImmutableList<Waiver> waivers();

  @Value.Check
  void validate() {
    check(waivers().size() <= MOST, "waivers", "must be at most %s: %s", MOST, waivers().size());
    Set<Waiver> known = new HashSet<>();
    for (Waiver waiver : waivers()) {
      check(known.add(waiver), "waivers", "must be different: one of '%s' twice", waiver.rule());
    }
  }

  /** Builds {@link Waivers}. */
  public static final class Builder extends ImmutableWaivers.Builder {
    Builder() {}
  }
}
