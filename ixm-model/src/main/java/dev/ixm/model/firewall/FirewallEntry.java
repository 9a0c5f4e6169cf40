package dev.ixm.model.firewall;

import static dev.ixm.model.check.Checks.check;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.port.PortAllocation;
import dev.ixm.model.port.PortRange;
import org.immutables.value.Value;

/** One thing to open for one server. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFirewallEntry.class)
public abstract class FirewallEntry {

  FirewallEntry() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the server's name, never blank} */
  public abstract String server();

  /** {@return the server's own addresses, empty if not known} */
  public abstract ImmutableList<String> addresses();

  /**
   * {@return the addresses of the PBX or the license server where one of them is at the other end,
   * as far as they are known}
   */
  public abstract ImmutableSet<String> peerAddresses();

  /** {@return what is to be opened and why, narrowed to exactly one range of ports} */
  public abstract PortAllocation allocation();

  /** {@return the ports to be opened} */
  public final PortRange ports() {
    return allocation().ports().asList().get(0);
  }

  @Value.Check
  void validate() {
    checkText("server", server());
    check(
        allocation().ports().size() == 1,
        "allocation",
        "must have one range of ports: %s",
        allocation().ports());
  }

  /** Builds a {@link FirewallEntry}. */
  public static final class Builder extends ImmutableFirewallEntry.Builder {
    Builder() {}
  }
}
