package dev.ixm.model.windows;

import static dev.ixm.model.windows.WindowsComponent.APPLICATION_SERVER;
import static dev.ixm.model.windows.WindowsComponent.ASP;
import static dev.ixm.model.windows.WindowsComponent.ASP_NET_3_5;
import static dev.ixm.model.windows.WindowsComponent.ASP_NET_4;
import static dev.ixm.model.windows.WindowsComponent.CGI;
import static dev.ixm.model.windows.WindowsComponent.DIRECTORY_BROWSING;
import static dev.ixm.model.windows.WindowsComponent.FAX_SERVER;
import static dev.ixm.model.windows.WindowsComponent.FTP_SERVICE;
import static dev.ixm.model.windows.WindowsComponent.HTTP_ERRORS;
import static dev.ixm.model.windows.WindowsComponent.HTTP_REDIRECTION;
import static dev.ixm.model.windows.WindowsComponent.IIS_6_MANAGEMENT_COMPATIBILITY;
import static dev.ixm.model.windows.WindowsComponent.ISAPI_EXTENSIONS;
import static dev.ixm.model.windows.WindowsComponent.ISAPI_FILTERS;
import static dev.ixm.model.windows.WindowsComponent.NET_EXTENSIBILITY_3_5;
import static dev.ixm.model.windows.WindowsComponent.NET_EXTENSIBILITY_4;
import static dev.ixm.model.windows.WindowsComponent.NET_FRAMEWORK_3_5;
import static dev.ixm.model.windows.WindowsComponent.NET_FRAMEWORK_3_5_HTTP_ACTIVATION;
import static dev.ixm.model.windows.WindowsComponent.PROCESS_ACTIVATION_HTTP;
import static dev.ixm.model.windows.WindowsComponent.SMB_1_0;
import static dev.ixm.model.windows.WindowsComponent.SNMP_SERVICE;
import static dev.ixm.model.windows.WindowsComponent.STATIC_CONTENT;
import static dev.ixm.model.windows.WindowsComponent.WEBSOCKET_PROTOCOL;
import static dev.ixm.model.windows.WindowsComponent.WEB_SERVER;
import static dev.ixm.model.windows.WindowsComponent.WINDOWS_AUTHENTICATION;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2012_R2;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2016;
import static dev.ixm.model.windows.WindowsVersion.WINDOWS_SERVER_2019;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ixm.model.Edition;
import dev.ixm.model.Release;
import dev.ixm.model.Topology;
import dev.ixm.model.guide.Basis;
import dev.ixm.model.guide.Source;

/** The lists of release 10.8, in the order of the chapters. */
final class ComponentTable {

  private static final Source SINGLE_2019 = Source.of(5, "Server Roles and Features");
  private static final Source SINGLE_2016 = Source.of(6, "Server Roles and Features");
  private static final Source SINGLE_2012 = Source.of(7, "Server Roles and Features");
  private static final Source HA_2016 =
      Source.of(8, "Server Manager Configuration: Win 2016/2019 (All Servers)");
  private static final Source HA_2012 =
      Source.of(8, "Server Manager Configuration: Win 2012 (All Servers)");
  private static final Source JITC = Source.of(9, "Server Roles and Features");

  private static final String NET = "Install Microsoft .Net Framework 4.7.2";
  private static final Source JITC_NET = Source.of(9, "Installing Microsoft .NET Framework 4.7.2");
  private static final Source REVISIONS =
      Source.of(Source.APPENDIX, "Appendix A: Revision History");

  private static final ImmutableSet<WindowsComponent> ALWAYS =
      Sets.immutableEnumSet(
          FAX_SERVER,
          WEB_SERVER,
          SNMP_SERVICE,
          HTTP_REDIRECTION,
          WINDOWS_AUTHENTICATION,
          NET_EXTENSIBILITY_3_5,
          NET_EXTENSIBILITY_4,
          ASP,
          ASP_NET_3_5,
          ASP_NET_4,
          CGI,
          WEBSOCKET_PROTOCOL,
          FTP_SERVICE,
          IIS_6_MANAGEMENT_COMPATIBILITY);

  /** What 2012 and 2012 R2 need besides. */
  private static final ImmutableSet<WindowsComponent> BEFORE_2016 =
      Sets.immutableEnumSet(
          APPLICATION_SERVER,
          NET_FRAMEWORK_3_5,
          PROCESS_ACTIVATION_HTTP,
          DIRECTORY_BROWSING,
          HTTP_ERRORS,
          STATIC_CONTENT);

  /** What 2016 and 2019 need besides. */
  private static final ImmutableSet<WindowsComponent> SINCE_2016 =
      Sets.immutableEnumSet(NET_FRAMEWORK_3_5_HTTP_ACTIVATION, ISAPI_EXTENSIONS, ISAPI_FILTERS);

  static final ComponentCatalog RELEASE_10_8 =
      ComponentCatalog.builder().release(Release.R10_8).lists(lists()).build();

  private ComponentTable() {}

  private static ImmutableList<ComponentList> lists() {
    return ImmutableList.of(
        single2019(),
        single2016(),
        single2012(WINDOWS_SERVER_2012, Basis.STATED),
        single2012(WINDOWS_SERVER_2012_R2, Basis.INFERRED),
        highAvailability2016(),
        highAvailability2019(),
        highAvailability2012(WINDOWS_SERVER_2012, Basis.STATED),
        highAvailability2012(WINDOWS_SERVER_2012_R2, Basis.INFERRED),
        jitc());
  }

  private static ComponentList single2019() {
    return new ListDraft(WINDOWS_SERVER_2019, SINGLE_2019, Basis.STATED)
        .needs(ALWAYS)
        .needs(SINCE_2016)
        .needs(ImmutableSet.of(SMB_1_0))
        .needsNet(REVISIONS, Basis.INFERRED)
        .toList(Edition.STANDARD, Topology.SINGLE_SERVER);
  }

  private static ComponentList single2016() {
    return new ListDraft(WINDOWS_SERVER_2016, SINGLE_2016, Basis.STATED)
        .needs(ALWAYS)
        .needs(SINCE_2016)
        .needsNet(Source.of(6, NET), Basis.STATED)
        .toList(Edition.STANDARD, Topology.SINGLE_SERVER);
  }

  private static ComponentList single2012(WindowsVersion windows, Basis basis) {
    return new ListDraft(windows, SINGLE_2012, basis)
        .needs(ALWAYS)
        .needs(BEFORE_2016)
        .needs(ImmutableSet.of(NET_FRAMEWORK_3_5_HTTP_ACTIVATION))
        .needsNet(Source.of(7, NET), basis)
        .toList(Edition.STANDARD, Topology.SINGLE_SERVER);
  }

  private static ComponentList highAvailability2016() {
    return new ListDraft(WINDOWS_SERVER_2016, HA_2016, Basis.STATED)
        .needs(ALWAYS)
        .needs(SINCE_2016)
        .needsNet(Source.of(8, NET), Basis.STATED)
        .toList(Edition.STANDARD, Topology.HIGH_AVAILABILITY);
  }

  private static ComponentList highAvailability2019() {
    return new ListDraft(WINDOWS_SERVER_2019, HA_2016, Basis.STATED)
        .printedFor(WINDOWS_SERVER_2016)
        .needs(ALWAYS)
        .needs(SINCE_2016)
        .mentions(SMB_1_0, SINGLE_2019)
        .needsNet(Source.of(8, NET), Basis.STATED)
        .toList(Edition.STANDARD, Topology.HIGH_AVAILABILITY);
  }

  private static ComponentList highAvailability2012(WindowsVersion windows, Basis basis) {
    return new ListDraft(windows, HA_2012, basis)
        .needs(ALWAYS)
        .needs(BEFORE_2016)
        .mentions(NET_FRAMEWORK_3_5_HTTP_ACTIVATION, SINGLE_2012)
        .needsNet(Source.of(8, NET), basis)
        .toList(Edition.STANDARD, Topology.HIGH_AVAILABILITY);
  }

  private static ComponentList jitc() {
    return new ListDraft(WINDOWS_SERVER_2012_R2, JITC, Basis.STATED)
        .needs(ALWAYS)
        .needs(BEFORE_2016)
        .mentions(NET_FRAMEWORK_3_5_HTTP_ACTIVATION, SINGLE_2012)
        .needsNet(JITC_NET, Basis.STATED)
        .toList(Edition.JITC, Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY);
  }
}
