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

  Waivers() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the waivers, each once; the first that speaks of a finding wins} */
  public abstract ImmutableList<Waiver> waivers();

  @Value.Check
  void validate() {
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
