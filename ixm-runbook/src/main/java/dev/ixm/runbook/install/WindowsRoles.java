package dev.ixm.runbook.install;

import com.google.common.collect.ImmutableList;
import dev.ixm.model.site.SiteView;
import dev.ixm.model.windows.ComponentCondition;
import dev.ixm.model.windows.WindowsVersion;

/**
 * The Windows roles and features that the product needs.
 *
 * <p>Source: guide chapters 5 (2019), 6 (2016), 7 (2012), 8 (High Availability) and 9 (JITC, as
 * 2012). For Windows Server 2019 chapter 8 names the .NET 4.6 items of 2016 and leaves SMB 1.0 out;
 * it has one section for both, so chapter 5, which is about 2019 alone, is followed for .NET.
 */
final class WindowsRoles {

  private static final String NEW_SERVER_ROLES =
      "Server roles: `Fax Server`, `Web Server (IIS)`; answer each prompt with `Add Features`";
  private static final String OLD_SERVER_ROLES =
      "Server roles: `Application Server`, `Fax Server`, `Web Server (IIS)`; answer each prompt"
          + " with `Add Features`";
  private static final String NET_35 =
      "Features: `HTTP Activation` under `.NET Framework 3.5 Features`";
  private static final ImmutableList<String> SMB =
      ImmutableList.of("Features: `SMB 1.0/CIFS File Sharing Support`");
  private static final String WPAS =
      "Features: `HTTP Activation` under `Windows Process Activation Service Support`";
  private static final String COMMON = "IIS, `Common HTTP Features`: ";
  private static final String SECURITY = "IIS, `Security`: `Windows Authentication`";
  private static final String FTP = "IIS, `FTP Server`: `FTP Service`";
  private static final String IIS_6 = "IIS, `IIS 6 Management Compatibility`: every item";

  private static final ImmutableList<String> DISK =
      ImmutableList.of(
          "Should files of the Windows disk be asked for: `Specify an alternate source path`");
  private static final ImmutableList<String> NOTHING = ImmutableList.of();

  private final SiteView site;

  WindowsRoles(SiteView site) {
    this.site = site;
  }

  /** What to add on a version of Windows; empty if the guide does not support it. */
  ImmutableList<String> of(WindowsVersion version) {
    boolean several = site.isHighAvailability();
    return switch (version) {
      case WINDOWS_SERVER_2012, WINDOWS_SERVER_2012_R2 -> old();
      case WINDOWS_SERVER_2016 -> recent("4.6", NOTHING, several ? DISK : NOTHING);
      case WINDOWS_SERVER_2019 -> recent("4.7", several ? NOTHING : SMB, several ? DISK : NOTHING);
      default -> NOTHING;
    };
  }

  private ImmutableList<String> snmp() {
    if (site.stated().snmpAlarms().isEmpty()) {
      return ImmutableList.of("Features, only if SNMP alarms are used: `SNMP Service`");
    }
    return site.componentConditions().contains(ComponentCondition.SNMP_ALARMS)
        ? ImmutableList.of("Features: `SNMP Service`")
        : NOTHING;
  }

  private ImmutableList<String> old() {
    return ImmutableList.<String>builder()
        .add(OLD_SERVER_ROLES, NET_35)
        .addAll(snmp())
        .add(WPAS)
        .add(COMMON + "`Directory Browsing`, `HTTP Errors`, `Static Content`, `HTTP Redirection`")
        .add(SECURITY, development("4.5") + "`CGI`, `WebSocket Protocol`", FTP, IIS_6)
        .addAll(DISK)
        .build();
  }

  private ImmutableList<String> recent(
      String net, ImmutableList<String> features, ImmutableList<String> remarks) {
    return ImmutableList.<String>builder()
        .add(NEW_SERVER_ROLES, NET_35)
        .addAll(features)
        .addAll(snmp())
        .add(COMMON + "`HTTP Redirection`", SECURITY)
        .add(
            development(net) + "`CGI`, `ISAPI Extensions`, `ISAPI Filters`, `WebSocket Protocol`",
            FTP,
            IIS_6)
        .addAll(remarks)
        .build();
  }

  private static String development(String net) {
    return ("IIS, `Application Development`: `.NET Extensibility 3.5`, `.NET Extensibility %1$s`,"
            + " `ASP`, `ASP .NET 3.5`, `ASP .NET %1$s`, ")
        .formatted(net);
  }
}
