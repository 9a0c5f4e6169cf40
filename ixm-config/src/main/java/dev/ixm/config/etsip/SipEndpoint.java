package dev.ixm.config.etsip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.net.InetAddresses;
import dev.ixm.model.port.PortRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IP address and a port at which a voice server accepts SIP.
 *
 * <p>Grammar: {@code IPv4:port} as in the guide, or {@code [IPv6]:port}, which the guide does not
 * mention. The port is never left out. Source: guide chapter 14, Key, TLS IP.
 *
 * @param address an IPv4 address, or an IPv6 address without brackets
 * @param port 1 to 65,535
 */
public record SipEndpoint(String address, int port) {

  private static final Pattern FORM =
      Pattern.compile("(?:(?<plain>[0-9.]+)|\\[(?<bracketed>[^\\[\\]]+)]):(?<port>[0-9]{1,5})");

  /**
   * Makes an endpoint.
   *
   * @param address an IPv4 address, or an IPv6 address without brackets
   * @param port 1 to 65,535
   * @throws IllegalArgumentException if the address is no IP address or the port out of range
   */
  public SipEndpoint {
    checkArgument(InetAddresses.isInetAddress(address), "not an IP address: '%s'", address);
    checkArgument(
        port >= 1 && port <= PortRange.MAX, "port must be 1 to %s: %s", PortRange.MAX, port);
  }

  /**
   * {@return the endpoint that a text states}
   *
   * @param text such as {@code 192.168.0.1:5061} or {@code [2001:db8::1]:5061}
   * @throws IllegalArgumentException if the text has another form
   */
  public static SipEndpoint parse(String text) {
    Matcher form = FORM.matcher(text);
    checkArgument(form.matches(), "expected address:port: '%s'", text);
    String plain = form.group("plain");
    return new SipEndpoint(
        plain == null ? form.group("bracketed") : plain, Integer.parseInt(form.group("port")));
  }

  /** {@return the text that {@link #parse} reads} */
  @Override
  public String toString() {
    return (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":" + port;
  }
}
