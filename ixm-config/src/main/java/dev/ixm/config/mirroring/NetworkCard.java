package dev.ixm.config.mirroring;

import static dev.ixm.model.check.Checks.checkAddress;
import static dev.ixm.model.check.Checks.checkAddresses;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** How a network card of a Source or Target is set up. What is empty is not known. */
@Value.Immutable
@JsonDeserialize(as = ImmutableNetworkCard.class)
public abstract class NetworkCard {

  NetworkCard() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a secondary card as it has to be: no DNS servers, and not known to any}
   *
   * @param address its IPv4 or IPv6 address
   * @throws dev.ixm.model.value.InvalidAttributeException if it is none
   */
  public static NetworkCard secondary(String address) {
    return builder().address(address).dnsServers(ImmutableList.of()).registersInDns(false).build();
  }

  /** {@return its IPv4 or IPv6 address} */
  public abstract Optional<String> address();

  /** {@return the addresses of its DNS servers} */
  public abstract Optional<ImmutableList<String>> dnsServers();

  /** {@return whether its addresses are registered in DNS} */
  public abstract Optional<Boolean> registersInDns();

  @Value.Check
  void validate() {
    checkAddress("address", address());
    checkAddresses("dnsServers", dnsServers().orElse(ImmutableList.of()));
  }

  /** Builds a {@link NetworkCard}. */
  public static final class Builder extends ImmutableNetworkCard.Builder {
    Builder() {}
  }
}
