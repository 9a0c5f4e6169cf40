package dev.ixm.model.pbx;

import static dev.ixm.model.check.Checks.checkAddresses;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import dev.ixm.model.platform.PlatformKind;
import java.util.Optional;
import org.immutables.value.Value;

/** The telephone system that the voice servers are connected to by SIP. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePbx.class)
public abstract class Pbx {

  Pbx() {}

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return which system} */
  public abstract PbxKind kind();

  /** {@return its IPv4 or IPv6 addresses, the preferred first; empty if not known} */
  public abstract ImmutableList<String> addresses();

  /** {@return how SIP signalling travels, UDP unless set} */
  @Value.Default
  public SipTransport transport() {
    return SipTransport.UDP;
  }

  /** {@return what becomes of message waiting indications in a failover, OFF unless set} */
  @Value.Default
  public MwiFailover mwiFailover() {
    return MwiFailover.OFF;
  }

  /** {@return its brand as the installer lists it, such as {@code Avaya}; empty if not known} */
  public abstract Optional<String> brand();

  /** {@return its model as the installer lists it, empty if not known} */
  public abstract Optional<String> model();

  /** {@return how the voice servers are connected to it, empty if not known} */
  public abstract Optional<PbxConnection> connection();

  /** {@return what it runs on, empty if not known} */
  public abstract Optional<PlatformKind> platform();

  @Value.Check
  void check() {
    checkAddresses("addresses", addresses());
  }

  /** Builds a {@link Pbx}. */
  public static final class Builder extends ImmutablePbx.Builder {
    Builder() {}
  }
}
