package dev.ixm.ansible.windows;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ixm.model.windows.WindowsComponent;
import java.util.Collection;
import java.util.Map;

/**
 * What {@code Get-WindowsFeature} and Ansible call the components of Windows. The guide has only
 * what Server Manager shows.
 */
public final class Features {

  private static final ImmutableMap<WindowsComponent, ImmutableList<String>> NAMES =
      ImmutableMap.<WindowsComponent, ImmutableList<String>>builder()
          .put(WindowsComponent.APPLICATION_SERVER, ImmutableList.of("Application-Server"))
          .put(WindowsComponent.FAX_SERVER, ImmutableList.of("Fax"))
          .put(WindowsComponent.WEB_SERVER, ImmutableList.of("Web-Server"))
          .put(WindowsComponent.NET_FRAMEWORK_3_5, ImmutableList.of("NET-Framework-Features"))
          .put(
              WindowsComponent.NET_FRAMEWORK_3_5_HTTP_ACTIVATION,
              ImmutableList.of("NET-HTTP-Activation"))
          .put(WindowsComponent.SMB_1_0, ImmutableList.of("FS-SMB1"))
          .put(WindowsComponent.SNMP_SERVICE, ImmutableList.of("SNMP-Service"))
          .put(WindowsComponent.PROCESS_ACTIVATION_HTTP, ImmutableList.of("AS-HTTP-Activation"))
          .put(WindowsComponent.DIRECTORY_BROWSING, ImmutableList.of("Web-Dir-Browsing"))
          .put(WindowsComponent.HTTP_ERRORS, ImmutableList.of("Web-Http-Errors"))
          .put(WindowsComponent.STATIC_CONTENT, ImmutableList.of("Web-Static-Content"))
          .put(WindowsComponent.HTTP_REDIRECTION, ImmutableList.of("Web-Http-Redirect"))
          .put(WindowsComponent.WINDOWS_AUTHENTICATION, ImmutableList.of("Web-Windows-Auth"))
          .put(WindowsComponent.NET_EXTENSIBILITY_3_5, ImmutableList.of("Web-Net-Ext"))
          .put(WindowsComponent.NET_EXTENSIBILITY_4, ImmutableList.of("Web-Net-Ext45"))
          .put(WindowsComponent.ASP, ImmutableList.of("Web-ASP"))
          .put(WindowsComponent.ASP_NET_3_5, ImmutableList.of("Web-Asp-Net"))
          .put(WindowsComponent.ASP_NET_4, ImmutableList.of("Web-Asp-Net45"))
          .put(WindowsComponent.CGI, ImmutableList.of("Web-CGI"))
          .put(WindowsComponent.ISAPI_EXTENSIONS, ImmutableList.of("Web-ISAPI-Ext"))
          .put(WindowsComponent.ISAPI_FILTERS, ImmutableList.of("Web-ISAPI-Filter"))
          .put(WindowsComponent.WEBSOCKET_PROTOCOL, ImmutableList.of("Web-WebSockets"))
          .put(WindowsComponent.FTP_SERVICE, ImmutableList.of("Web-Ftp-Service"))
          .put(
              WindowsComponent.IIS_6_MANAGEMENT_COMPATIBILITY,
              ImmutableList.of(
                  "Web-Mgmt-Compat",
                  "Web-Metabase",
                  "Web-Lgcy-Mgmt-Console",
                  "Web-Lgcy-Scripting",
                  "Web-WMI"))
          .buildOrThrow();

  private Features() {}

  /**
   * {@return the names of a component, all of which make it; none for what is no feature}
   *
   * @param component of Windows
   */
  public static ImmutableList<String> names(WindowsComponent component) {
    return NAMES.getOrDefault(component, ImmutableList.of());
  }

  /**
   * {@return the components that are there}
   *
   * @param installed the names of the features that are installed
   */
  public static ImmutableSet<WindowsComponent> components(Collection<String> installed) {
    return NAMES.entrySet().stream()
        .filter(component -> installed.containsAll(component.getValue()))
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
  }
}
