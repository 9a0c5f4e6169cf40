package dev.ixm.model.port;

/** What a firewall tells apart below the applications. */
public enum TransportProtocol {
  /** Transmission Control Protocol. */
  TCP,
  /** User Datagram Protocol. */
  UDP
}
