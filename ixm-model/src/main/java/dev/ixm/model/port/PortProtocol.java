package dev.ixm.model.port;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A protocol as the guide's port table names it: some cells name the transport, others what travels
 * on it.
 */
public enum PortProtocol {
  /** Mail transfer, over TCP. */
  SMTP("SMTP", TransportProtocol.TCP),
  /** Web access, over TCP. */
  HTTP("HTTP", TransportProtocol.TCP),
  /** Protected web access, over TCP. */
  HTTPS("HTTPS", TransportProtocol.TCP),
  /** Directory access, over TCP. */
  LDAP("LDAP", TransportProtocol.TCP),
  /** Microsoft's mailbox interface over remote procedure calls, over TCP. */
  MAPI_RPC("MAPI/RPC", TransportProtocol.TCP),
  /** Call signalling; does not say which transport carries it. */
  SIP("SIP", null),
  /** Transport Layer Security, over TCP. */
  TLS("TLS", TransportProtocol.TCP),
  /** The transport, whatever travels on it. */
  TCP("TCP", TransportProtocol.TCP),
  /** The transport, whatever travels on it. */
  UDP("UDP", TransportProtocol.UDP);

  private final String label;
  private final @Nullable TransportProtocol transport;

  PortProtocol(String label, @Nullable TransportProtocol transport) {
    this.label = label;
    this.transport = transport;
  }

  /** {@return the name as the guide prints it} */
  public String label() {
    return label;
  }

  /** {@return the transport that carries it, empty if the name does not tell} */
  public Optional<TransportProtocol> transport() {
    return Optional.ofNullable(transport);
  }
}
