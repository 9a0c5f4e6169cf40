package dev.ixm.config.certificate;

import static dev.ixm.model.check.Checks.checkRange;
import static dev.ixm.model.check.Checks.checkText;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.base.Ascii;
import dev.ixm.model.port.PortRange;
import java.util.Optional;
import org.immutables.value.Value;

/** How a web site of IIS can be reached. Source: guide chapter 5, IIS Certificate Bindings. */
@Value.Immutable
@JsonDeserialize(as = ImmutableWebBinding.class)
public abstract class WebBinding {

  /** The site that the product uses. */
  public static final String DEFAULT_SITE = "Default Web Site";

  /** What IIS calls a binding to every address that no other binding names. */
  public static final String ALL_UNASSIGNED = "All Unassigned";

  /** The default port of HTTPS. */
  public static final int HTTPS_PORT = 443;

  /** What is spoken. */
  public enum Protocol {
    /** Unprotected; the guide wants it removed. */
    HTTP,
    /** Protected by a certificate. */
    HTTPS
  }

  WebBinding() {}

  /** {@return a builder with the site and the addresses that the guide asks for} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the binding that every server of the product needs, without the certificate: HTTPS on
   * the default site, all unassigned addresses, the default port}
   */
  public static WebBinding required() {
    return builder().protocol(Protocol.HTTPS).port(HTTPS_PORT).build();
  }

  /** {@return the web site's name, {@link #DEFAULT_SITE} unless set, never blank} */
  @Value.Default
  public String site() {
    return DEFAULT_SITE;
  }

  /** {@return what is spoken} */
  public abstract Protocol protocol();

  /**
   * {@return the address, {@link #ALL_UNASSIGNED} unless set, never blank} IIS also writes {@code
   * *} for it.
   */
  @Value.Default
  public String ipAddress() {
    return ALL_UNASSIGNED;
  }

  /** {@return the port, 1 to 65,535} */
  public abstract int port();

  /** {@return the thumbprint of the certificate, empty if there is none or it is not known} */
  public abstract Optional<String> certificate();

  /**
   * {@return whether this is, but for the certificate, what every server of the product needs} Case
   * does not count in names.
   */
  public final boolean isAsRequired() {
    return isOfDefaultSite(Protocol.HTTPS)
        && (Ascii.equalsIgnoreCase(ipAddress(), ALL_UNASSIGNED) || ipAddress().equals("*"))
        && port() == HTTPS_PORT;
  }

  /**
   * {@return whether this is a binding of the default site}
   *
   * @param protocol what is spoken
   */
  public final boolean isOfDefaultSite(Protocol protocol) {
    return protocol() == protocol && Ascii.equalsIgnoreCase(site(), DEFAULT_SITE);
  }

  @Value.Check
  void validate() {
    checkText("site", site());
    checkText("ipAddress", ipAddress());
    checkRange("port", port(), 1, PortRange.MAX);
    certificate().ifPresent(value -> InstalledCertificate.checkThumbprint("certificate", value));
  }

  /** Builds a {@link WebBinding}. */
  public static final class Builder extends ImmutableWebBinding.Builder {
    Builder() {}
  }
}
