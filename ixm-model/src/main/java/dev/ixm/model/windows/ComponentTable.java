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
  private static final Source JITC_NET =
      Source.of(9, "Installing Microsoft .NET Framework 4.7.2", "G09-041");
  private static final Source REVISIONS =
      Source.of(Source.APPENDIX, "Appendix A: Revision History", "G99-055");

  private static final ImmutableSet<WindowsComponent> DEVELOPMENT =
      Sets.immutableEnumSet(
          NET_EXTENSIBILITY_3_5,
          NET_EXTENSIBILITY_4,
          ASP,
          ASP_NET_3_5,
          ASP_NET_4,
          CGI,
          WEBSOCKET_PROTOCOL);

  /** What 2012 and 2012 R2 need, as the chapters group it. */
  private static final ImmutableList<ImmutableSet<WindowsComponent>> BEFORE_2016 =
      ImmutableList.of(
          ImmutableSet.of(APPLICATION_SERVER, FAX_SERVER, WEB_SERVER),
          ImmutableSet.of(NET_FRAMEWORK_3_5),
          ImmutableSet.of(SNMP_SERVICE),
          ImmutableSet.of(PROCESS_ACTIVATION_HTTP),
          ImmutableSet.of(DIRECTORY_BROWSING, HTTP_ERRORS, STATIC_CONTENT, HTTP_REDIRECTION),
          ImmutableSet.of(WINDOWS_AUTHENTICATION),
          DEVELOPMENT,
          ImmutableSet.of(FTP_SERVICE),
          ImmutableSet.of(IIS_6_MANAGEMENT_COMPATIBILITY));

  /** What 2016 and 2019 need, as the chapters group it. */
  private static final ImmutableList<ImmutableSet<WindowsComponent>> SINCE_2016 =
      ImmutableList.of(
          ImmutableSet.of(FAX_SERVER, WEB_SERVER),
          ImmutableSet.of(NET_FRAMEWORK_3_5_HTTP_ACTIVATION),
          ImmutableSet.of(SNMP_SERVICE),
          ImmutableSet.of(HTTP_REDIRECTION),
          ImmutableSet.of(WINDOWS_AUTHENTICATION),
          Sets.union(DEVELOPMENT, ImmutableSet.of(ISAPI_EXTENSIONS, ISAPI_FILTERS)).immutableCopy(),
          ImmutableSet.of(FTP_SERVICE),
          ImmutableSet.of(IIS_6_MANAGEMENT_COMPATIBILITY));

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
        .needs(
            SINCE_2016,
            "G05-025",
            "G05-026",
            "G05-028",
            "G05-029",
            "G05-030",
            "G05-031",
            "G05-032",
            "G05-033")
        .needs(ImmutableList.of(ImmutableSet.of(SMB_1_0)), "G05-027")
        .needsNet(REVISIONS, Basis.INFERRED)
        .toList(Edition.STANDARD, Topology.SINGLE_SERVER);
  }

  private static ComponentList single2016() {
    return new ListDraft(WINDOWS_SERVER_2016, SINGLE_2016, Basis.STATED)
        .needs(
            SINCE_2016,
            "G06-001",
            "G06-002",
            "G05-028",
            "G06-003",
            "G06-004",
            "G06-005",
            "G06-006",
            "G06-007")
        .needsNet(Source.of(6, NET, "G06-011"), Basis.STATED)
        .toList(Edition.STANDARD, Topology.SINGLE_SERVER);
  }

  private static ComponentList single2012(WindowsVersion windows, Basis basis) {
    return new ListDraft(windows, SINGLE_2012, basis)
        .needs(
            BEFORE_2016,
            "G07-004",
            "G07-005",
            "G05-028",
            "G07-006",
            "G07-007",
            "G07-008",
            "G07-009",
            "G07-010",
            "G07-011")
        .needs(ImmutableList.of(ImmutableSet.of(NET_FRAMEWORK_3_5_HTTP_ACTIVATION)), "G07-005")
        .needsNet(Source.of(7, NET, "G06-011"), basis)
        .toList(Edition.STANDARD, Topology.SINGLE_SERVER);
  }

  private static ComponentList highAvailability2016() {
    return new ListDraft(WINDOWS_SERVER_2016, HA_2016, Basis.STATED)
        .needs(
            SINCE_2016,
            "G08-035",
            "G08-036",
            "G05-028",
            "G08-037",
            "G08-038",
            "G08-039",
            "G08-040",
            "G08-041")
        .needsNet(Source.of(8, NET, "G06-011"), Basis.STATED)
        .toList(Edition.STANDARD, Topology.HIGH_AVAILABILITY);
  }

  private static ComponentList highAvailability2019() {
    return new ListDraft(WINDOWS_SERVER_2019, HA_2016, Basis.STATED)
        .printedFor(WINDOWS_SERVER_2016)
        .needs(
            SINCE_2016,
            "G08-035",
            "G08-036",
            "G05-028",
            "G08-037",
            "G08-038",
            "G08-039",
            "G08-040",
            "G08-041")
        .mentions(SMB_1_0, SINGLE_2019.citing("G05-027"))
        .needsNet(Source.of(8, NET, "G06-011"), Basis.STATED)
        .toList(Edition.STANDARD, Topology.HIGH_AVAILABILITY);
  }

  private static ComponentList highAvailability2012(WindowsVersion windows, Basis basis) {
    return new ListDraft(windows, HA_2012, basis)
        .needs(
            BEFORE_2016,
            "G08-044",
            "G08-045",
            "G05-028",
            "G07-006",
            "G08-046",
            "G08-047",
            "G08-048",
            "G08-049",
            "G08-050")
        .mentions(NET_FRAMEWORK_3_5_HTTP_ACTIVATION, SINGLE_2012.citing("G07-005"))
        .needsNet(Source.of(8, NET, "G06-011"), basis)
        .toList(Edition.STANDARD, Topology.HIGH_AVAILABILITY);
  }

  private static ComponentList jitc() {
    return new ListDraft(WINDOWS_SERVER_2012_R2, JITC, Basis.STATED)
        .needs(
            BEFORE_2016,
            "G09-027",
            "G09-029",
            "G09-031",
            "G09-032",
            "G09-033",
            "G09-034",
            "G09-035",
            "G09-036",
            "G09-037")
        .mentions(NET_FRAMEWORK_3_5_HTTP_ACTIVATION, SINGLE_2012.citing("G07-005"))
        .needsNet(JITC_NET, Basis.STATED)
        .toList(Edition.JITC, Topology.SINGLE_SERVER, Topology.HIGH_AVAILABILITY);
  }
}
