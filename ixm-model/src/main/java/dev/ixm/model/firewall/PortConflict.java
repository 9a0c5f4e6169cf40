package dev.ixm.model.firewall;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.ixm.model.port.PortRange;
import dev.ixm.model.port.TransportProtocol;
import org.immutables.value.Value;

/** Two services that would listen on the same port of the same server. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePortConflict.class)
public abstract class PortConflict {

  PortConflict() {}

  /** {@return the server's name} */
  @Value.Parameter
  public abstract String server();

  /** {@return the ports that both want} */
  @Value.Parameter
  public abstract PortRange ports();

  /** {@return by which transport} */
  @Value.Parameter
  public abstract TransportProtocol transport();

  /** {@return the service of the product, as the guide calls it} */
  @Value.Parameter
  public abstract String service();

  /** {@return the other service of the product, or the other program} */
  @Value.Parameter
  public abstract String other();
}
