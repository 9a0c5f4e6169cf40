package dev.ixm.model.port;

/** When a port is needed, where it is not needed always. */
public enum PortCondition {
  /** Footnote 1 of the port table. */
  SMTP_SENDING("only where messages are sent by SMTP"),
  /** Footnote 2 of the port table. */
  LDAP_SYNCHRONIZATION("only with LDAP synchronization"),
  /**
   * Footnote 3 of the port table. It names only gateways by Dialogic, though its row describes the
   * SIP channels of any site; here every site needs the port.
   */
  SIP("with SIP; footnote 3 of the guide names only Dialogic Media Gateways"),
  /** Footnote 4 of the port table. */
  AACC("only where an AACC contact center is integrated"),
  /** The asterisk of the port table: port 135 and the RPC ports it hands out belong together. */
  MAPI_SYNCHRONIZATION(
      "only with contact and calendar synchronization; port 135 and the dynamic ports together"),
  /** The dagger of the port table: assigned by the operating system, never leaves the server. */
  LOCAL_TRAFFIC("traffic stays on the server, no firewall is concerned"),
  /** The figure of the site's network: ports that face the Internet. */
  INTERNET("from the Internet"),
  /** Follows from the protocol. */
  SIP_OVER_TLS("only with SIP over TLS"),
  /** Follows from the service. */
  WEBLM_LICENSE("only with a WebLM license"),
  /** Follows from the service. */
  MESSAGING_LICENSE("only with a license of the vendor's own license server");

  private final String text;

  PortCondition(String text) {
    this.text = text;
  }

  /** {@return the condition as a phrase} */
  public String text() {
    return text;
  }
}
