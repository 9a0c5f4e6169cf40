package dev.ixm.model.windows;

import static dev.ixm.model.windows.ComponentKind.FEATURE;
import static dev.ixm.model.windows.ComponentKind.PACKAGE;
import static dev.ixm.model.windows.ComponentKind.ROLE_SERVICE;
import static dev.ixm.model.windows.ComponentKind.SERVER_ROLE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of Windows that the guide wants on some server, in the order of its lists. */
public enum WindowsComponent {
  /** The role of Windows Server 2012 and 2012 R2 that hosts applications. */
  APPLICATION_SERVER(SERVER_ROLE, null, "Application Server"),
  /** The role that sends and receives faxes. */
  FAX_SERVER(SERVER_ROLE, null, "Fax Server"),
  /** The role of the web server, IIS. */
  WEB_SERVER(SERVER_ROLE, null, "Web Server (IIS)"),
  /** The framework that the .NET parts of generation 3.5 run on. */
  NET_FRAMEWORK_3_5(FEATURE, null, ".NET Framework 3.5 Features"),
  /** Starts .NET 3.5 applications when a request comes in by HTTP. */
  NET_FRAMEWORK_3_5_HTTP_ACTIVATION(FEATURE, ".NET Framework 3.5 Features", "HTTP Activation"),
  /** The first version of Windows file sharing. */
  SMB_1_0(FEATURE, null, "SMB 1.0/CIFS File Sharing Support"),
  /** The agent of the Simple Network Management Protocol. */
  SNMP_SERVICE(FEATURE, null, "SNMP Service"),
  /** Starts processes when a request comes in by HTTP; not the one of .NET 3.5. */
  PROCESS_ACTIVATION_HTTP(
      ROLE_SERVICE, "Windows Process Activation Service Support", "HTTP Activation"),
  /** Lists a directory without a default document. */
  DIRECTORY_BROWSING(ROLE_SERVICE, Groups.COMMON_HTTP, "Directory Browsing"),
  /** Serves error pages of the site's own. */
  HTTP_ERRORS(ROLE_SERVICE, Groups.COMMON_HTTP, "HTTP Errors"),
  /** Serves files as they are. */
  STATIC_CONTENT(ROLE_SERVICE, Groups.COMMON_HTTP, "Static Content"),
  /** Sends browsers to another address. */
  HTTP_REDIRECTION(ROLE_SERVICE, Groups.COMMON_HTTP, "HTTP Redirection"),
  /** Lets users of the domain in with the name they are logged on by. */
  WINDOWS_AUTHENTICATION(ROLE_SERVICE, "Web Server > Security", "Windows Authentication"),
  /** Lets .NET 3.5 code extend the web server. */
  NET_EXTENSIBILITY_3_5(ROLE_SERVICE, Groups.DEVELOPMENT, ".NET Extensibility 3.5"),
  /** Lets .NET 4 code extend the web server; the version of Windows decides on the minor number. */
  NET_EXTENSIBILITY_4(ROLE_SERVICE, Groups.DEVELOPMENT, ".NET Extensibility 4.x"),
  /** Runs classic active server pages. */
  ASP(ROLE_SERVICE, Groups.DEVELOPMENT, "ASP"),
  /** Runs .NET 3.5 pages. */
  ASP_NET_3_5(ROLE_SERVICE, Groups.DEVELOPMENT, "ASP .NET 3.5"),
  /** Runs .NET 4 pages; the version of Windows decides on the minor number. */
  ASP_NET_4(ROLE_SERVICE, Groups.DEVELOPMENT, "ASP .NET 4.x"),
  /** Runs programs by the Common Gateway Interface. */
  CGI(ROLE_SERVICE, Groups.DEVELOPMENT, "CGI"),
  /** Runs extensions of the Internet Server Application Programming Interface. */
  ISAPI_EXTENSIONS(ROLE_SERVICE, Groups.DEVELOPMENT, "ISAPI Extensions"),
  /** Runs filters of the Internet Server Application Programming Interface. */
  ISAPI_FILTERS(ROLE_SERVICE, Groups.DEVELOPMENT, "ISAPI Filters"),
  /** Lets web applications keep a connection open both ways. */
  WEBSOCKET_PROTOCOL(ROLE_SERVICE, Groups.DEVELOPMENT, "WebSocket Protocol"),
  /** The service of the FTP server. */
  FTP_SERVICE(ROLE_SERVICE, "FTP Server", "FTP Service"),
  /** All items of the group that lets programs made for IIS 6 manage the web server. */
  IIS_6_MANAGEMENT_COMPATIBILITY(
      ROLE_SERVICE, "Management Tools", "IIS 6 Management Compatibility"),
  /** The framework that the product needs beyond what Server Manager offers. */
  NET_FRAMEWORK_4_7_2(PACKAGE, null, "Microsoft .NET Framework 4.7.2");

  /** The groups of role services that more than one component is in. */
  private static final class Groups {
    static final String COMMON_HTTP = "Web Server > Common HTTP Features";
    static final String DEVELOPMENT = "Web Server > Application Development";

    private Groups() {}
  }

  private final ComponentKind kind;
  private final @Nullable String group;
  private final String label;

  WindowsComponent(ComponentKind kind, @Nullable String group, String label) {
    this.kind = kind;
    this.group = group;
    this.label = label;
  }

  /** {@return how it comes onto a server} */
  public ComponentKind kind() {
    return kind;
  }

  /** {@return where Server Manager shows it, empty if at the top or not at all} */
  public Optional<String> group() {
    return Optional.ofNullable(group);
  }

  /** {@return its name; {@code 4.x} stands for a generation of .NET that Windows decides on} */
  public String label() {
    return label;
  }
}
