package dev.ixm.model.port;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.Role;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Ports that a service of the product uses: one row of the guide's port table.
 *
 * <p>It tells for each of its facts whether the guide states it, because the printed table has
 * gaps: which role needs which port is always inferred.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePortAllocation.class)
@JsonIgnoreProperties(value = "transports", allowGetters = true)
public abstract class PortAllocation {

  private static final int MAX_PORTS_PER_VOICE_PORT = 100;

  PortAllocation() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the ports; more than one range where they have to be open together; never empty} */
  public abstract ImmutableSet<PortRange> ports();

  /**
   * {@return how many ports each voice port of a server takes, 1 to 100; empty where the number of
   * ports does not depend on them}
   */
  public abstract OptionalInt portsPerVoicePort();

  /** {@return the service, as the guide calls it, never blank} */
  public abstract String service();

  /** {@return the program on the server or the client, empty if not named} */
  public abstract Optional<String> application();

  /** {@return which way connections are opened} */
  public abstract Direction direction();

  /** {@return the direction that the guide prints, {@link #direction()} unless set} */
  @Value.Default
  public Direction printedDirection() {
    return direction();
  }

  /**
   * {@return the protocols by the names that the guide gives them; at least one tells the
   * transport}
   */
  public abstract ImmutableSet<PortProtocol> protocols();

  /** {@return the roles whose servers use the ports, in declaration order, never empty} */
  public abstract ImmutableSet<Role> roles();

  /** {@return who is at the other end, in declaration order; empty if nobody or not known} */
  public abstract ImmutableSet<Peer> peers();

  /** {@return when the ports are needed, empty for always} */
  public abstract Optional<PortCondition> condition();

  /** {@return what else should be known} */
  public abstract Optional<String> remark();

  /** {@return where in the guide the ports are listed} */
  public abstract Source source();

  /** {@return the facts that the guide does not state, each with what stands behind it instead} */
  public abstract ImmutableMap<PortFact, Basis> bases();

  /**
   * {@return what stands behind a fact}
   *
   * @param fact which fact
   */
  public final Basis basis(PortFact fact) {
    return bases().getOrDefault(fact, Basis.STATED);
  }

  /** {@return the transports that carry the protocols, TCP first, never empty} */
  @Value.Derived
  public ImmutableSet<TransportProtocol> transports() {
    return protocols().stream()
        .flatMap(protocol -> protocol.transport().stream())
        .sorted()
        .collect(toImmutableSet());
  }

  /** Whether another allocation lists ports of the same service again. */
  final boolean overlaps(PortAllocation other) {
    return service().equals(other.service())
        && direction() == other.direction()
        && ports().stream().anyMatch(range -> other.ports().stream().anyMatch(range::overlaps));
  }

  @Value.Check
  void validate() {
    check(!ports().isEmpty(), "ports", "must name at least one range");
    portsPerVoicePort().ifPresent(this::validatePerVoicePort);
    checkText("service", service());
    check(!transports().isEmpty(), "protocols", "must tell TCP or UDP: %s", protocols());
    check(!roles().isEmpty(), "roles", "must name at least one role");
    check(
        !bases().containsValue(Basis.STATED),
        "bases",
        "must leave out what is stated: %s",
        bases());
  }

  private void validatePerVoicePort(int count) {
    checkRange("portsPerVoicePort", count, 1, MAX_PORTS_PER_VOICE_PORT);
    check(
        ports().size() == 1 && ports().stream().allMatch(PortRange::isOpen),
        "ports",
        "must be one range without an end if they depend on voice ports: %s",
        ports());
  }

  /** Builds a {@link PortAllocation}. */
  public static final class Builder extends ImmutablePortAllocation.Builder {
    Builder() {}

    /**
     * Marks facts as inferred.
     *
     * @param facts which facts, none of them marked before
     * @return this builder
     */
    public Builder inferred(PortFact... facts) {
      for (PortFact fact : facts) {
        putBases(fact, Basis.INFERRED);
      }
      return this;
    }
  }
}
