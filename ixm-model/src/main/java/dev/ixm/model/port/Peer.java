package dev.ixm.model.port;

/** Who is at the other end of a server's connections. */
public enum Peer {
  /** The other servers of the site. */
  SERVERS("other servers"),
  /** The telephone system. */
  PBX("PBX"),
  /** The site's own license server. */
  LICENSE_SERVER("license server"),
  /** The computers and telephones of users. */
  CLIENTS("clients"),
  /** The email systems, and what relays mail to them. */
  EMAIL("email systems"),
  /** The directory that users are taken over from. */
  DIRECTORY("directory"),
  /** The contact center. */
  CONTACT_CENTER("contact center"),
  /** Anybody outside. */
  INTERNET("Internet");

  private final String label;

  Peer(String label) {
    this.label = label;
  }

  /** {@return the name to be shown} */
  public String label() {
    return label;
  }
}
