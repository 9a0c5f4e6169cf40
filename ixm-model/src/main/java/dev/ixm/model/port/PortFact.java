package dev.ixm.model.port;

/** One of the things that a {@link PortAllocation} says, each with a basis of its own. */
public enum PortFact {
  /** Which ports. */
  PORTS,
  /** Which service uses them. */
  SERVICE,
  /** Which program on the server or the client. */
  APPLICATION,
  /** Which way connections are opened. */
  DIRECTION,
  /** By which protocols. */
  PROTOCOLS,
  /** With whom at the other end. */
  PEERS,
  /** On servers in which roles. */
  ROLES,
  /** Under which condition. */
  CONDITION
}
