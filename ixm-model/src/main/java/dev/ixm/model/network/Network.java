package dev.ixm.model.network;

import static dev.ixm.model.check.Checks.check;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.quantity.DataRate;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What joins the servers with each other and with the PBX. What is empty is not known. */
@Value.Immutable
@JsonDeserialize(as = ImmutableNetwork.class)
public abstract class Network {

  Network() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return where the servers stand} */
  public abstract Optional<Spread> spread();

  /** {@return the slowest round trip between any two servers, not negative} */
  public abstract Optional<Duration> serverRoundTrip();

  /** {@return the slowest round trip from a voice server to the PBX, not negative} */
  public abstract Optional<Duration> pbxRoundTrip();

  /** {@return the speed of the slowest server's link} */
  public abstract Optional<DataRate> serverLink();

  /** {@return the speed of the layer-2 switch that connects all servers; zero if none does} */
  public abstract Optional<DataRate> layerTwoSwitch();

  /** {@return the bandwidth that the path between the servers guarantees} */
  public abstract Optional<DataRate> guaranteedBandwidth();

  /** {@return whether all servers are in one local area network} */
  public abstract Optional<Boolean> sameLan();

  /** {@return whether all servers are on the same network as the PBX} */
  public abstract Optional<Boolean> sharedWithPbx();

  /** {@return whether the path between the servers is congested in steady state} */
  public abstract Optional<Boolean> congested();

  @Value.Check
  void validate() {
    serverRoundTrip().ifPresent(time -> notNegative("serverRoundTrip", time));
    pbxRoundTrip().ifPresent(time -> notNegative("pbxRoundTrip", time));
  }

  private static void notNegative(String attribute, Duration time) {
    check(!time.isNegative(), attribute, "must not be negative: %s", time);
  }

  /** Builds a {@link Network}. */
  public static final class Builder extends ImmutableNetwork.Builder {
    Builder() {}
  }
}
